using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using PhotoSync.Bot.SigningIn;

namespace PhotoSync.Host.SigningIn;

/// <summary>The authorization policy of everything that is for admins only: 401 without a person's token, 403 with an employee's.</summary>
internal static class AdminPolicy
{
    public const string Name = AdminRule.Role;

    public static IAuthorizationRequirement Requirement { get; } = new OperationAuthorizationRequirement { Name = Name };

    /// <summary>Lets only admins call the endpoint. What it shows and does must keep to <c>user.Person().Tenant</c>.</summary>
    public static TBuilder RequireAdmin<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(Name);
}

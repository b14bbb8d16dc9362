using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using PhotoSync.Bot.SigningIn;

namespace PhotoSync.Host.SigningIn;

/// <summary>Asks the one rule of who is an admin about whoever calls.</summary>
internal sealed class AdminHandler(AdminRule rule) : AuthorizationHandler<OperationAuthorizationRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, OperationAuthorizationRequirement requirement)
    {
        if (requirement == AdminPolicy.Requirement && context.User.Identity is { IsAuthenticated: true } && rule.Includes(context.User.Person(), context.User.Roles()))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

using System.Security.Claims;
using PhotoSync.Host.Messages;
using PhotoSync.People;

namespace PhotoSync.Host.SigningIn;

/// <summary>What a checked token says.</summary>
internal static class PersonClaims
{
    /// <summary>Whose token it is.</summary>
    public static PersonId Person(this ClaimsPrincipal principal) =>
        new(new TenantId(Guid.Parse(principal.FindFirstValue("tid")!)), Guid.Parse(principal.FindFirstValue("oid")!));

    /// <summary>The app roles of this application that the person holds.</summary>
    public static IEnumerable<string> Roles(this ClaimsPrincipal principal) => principal.FindAll("roles").Select(claim => claim.Value);

    /// <summary>Why a token with a good signature is not let in all the same; <see langword="null"/> where it is.</summary>
    public static string? FaultFor(this ClaimsPrincipal principal, ServedTenants served)
    {
        if (!Guid.TryParse(principal.FindFirstValue("tid"), out var tenant) || !served.Serve(tenant))
            return "The token is of a tenant that is not served.";
        if (!Guid.TryParse(principal.FindFirstValue("oid"), out var person) || person == Guid.Empty)
            return "The token is not a person's.";
        return principal.FindFirst("scp") is null ? "The token is an application's." : null;
    }
}

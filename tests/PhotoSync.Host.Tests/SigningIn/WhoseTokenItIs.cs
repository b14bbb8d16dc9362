using System.Security.Claims;
using PhotoSync.Host.Messages;
using PhotoSync.Host.SigningIn;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.SigningIn;

public sealed class WhoseTokenItIs
{
    private const string Person = "00000000-0000-4000-8000-000000000001";

    [Theory]
    [InlineData("tenant", Person, "access_as_user", null)]
    [InlineData(null, Person, "access_as_user", "The token is of a tenant that is not served.")]
    [InlineData("no tenant", Person, "access_as_user", "The token is of a tenant that is not served.")]
    [InlineData(Person, Person, "access_as_user", "The token is of a tenant that is not served.")]
    [InlineData("tenant", null, "access_as_user", "The token is not a person's.")]
    [InlineData("tenant", "nobody", "access_as_user", "The token is not a person's.")]
    [InlineData("tenant", "00000000-0000-0000-0000-000000000000", "access_as_user", "The token is not a person's.")]
    [InlineData("tenant", Person, null, "The token is an application's.")]
    public void Is_a_persons_of_a_tenant_that_is_served(string? tenant, string? person, string? scope, string? fault)
    {
        var principal = Principal(("tid", tenant == "tenant" ? Some.Tenant.ToString() : tenant), ("oid", person), ("scp", scope), ("roles", "Admin"));

        Assert.Equal(fault, principal.FaultFor(new ServedTenants([Some.Tenant.Value])));
        Assert.Equal(["Admin"], principal.Roles());
    }

    [Fact]
    public void Is_said_by_two_ids() => Assert.Equal(Some.PersonId(), Principal(("tid", Some.Tenant.ToString()), ("oid", Person)).Person());

    private static ClaimsPrincipal Principal(params (string Type, string? Value)[] claims) =>
        new(new ClaimsIdentity(claims.Where(claim => claim.Value is not null).Select(claim => new Claim(claim.Type, claim.Value!))));
}

using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.SharePoint;

public sealed class What_SharePoint_grants
{
    [Theory]
    [InlineData(0, 3_000, 1_250)]
    [InlineData(1_000, 3_000, 1_250)]
    [InlineData(1_001, 6_000, 2_500)]
    [InlineData(15_000, 9_000, 3_750)]
    [InlineData(50_000, 12_000, 5_000)]
    [InlineData(50_001, 15_000, 6_250)]
    public void Goes_by_the_number_of_licences(int licences, int calls, int units)
    {
        var grants = new SharePointGrants(Microsoft.Extensions.Options.Options.Create(new SharePointOptions()));

        grants.Note(Some.Tenant, licences);

        Assert.Equal(new SharePointGrant(calls, units), grants.For(Some.Tenant));
    }

    [Fact]
    public void Is_as_little_as_the_smallest_tenant_gets_until_that_number_is_known() =>
        Assert.Equal(new SharePointGrant(3_000, 1_250), new SharePointGrants(Microsoft.Extensions.Options.Options.Create(new SharePointOptions())).For(Some.Tenant));

    [Fact]
    public void Is_what_is_configured_whatever_the_number()
    {
        var grants = new SharePointGrants(Microsoft.Extensions.Options.Options.Create(new SharePointOptions { PeopleManagerCalls = 500 }));

        grants.Note(Some.Tenant, 100_000);

        Assert.Equal(new SharePointGrant(500, 6_250), grants.For(Some.Tenant));
    }
}

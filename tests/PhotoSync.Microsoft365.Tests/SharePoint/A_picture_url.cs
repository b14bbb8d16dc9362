using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Photos;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.SharePoint;

public sealed class A_picture_url
{
    private static readonly (string, string?)[] Geo = [("SharePoint:Tenants:0:OtherMySiteHosts:0", "https://contosoeur-my.sharepoint.com")];

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com:443/User%20Photos/Profile%20Pictures/a_MThumb.jpg?t=63783110969")]
    [InlineData("https://contoso-my.sharepoint.com/User Photos/Profilbilder/a_MThumb.jpg")]
    [InlineData("https://CONTOSO-MY.sharepoint.com/user%20photos/Profile%20Pictures/adele_contoso_com_MThumb.jpg")]
    [InlineData("https://contosoeur-my.sharepoint.com:443/User%20Photos/Profile%20Pictures/a_MThumb.jpg")]
    public void Lies_on_a_My_Site_Host_of_the_tenant(string url)
    {
        using var microsoft365 = new UnderTest(settings: Geo);

        Assert.True(microsoft365.SharePoint.IsOnMySiteHost(Some.Tenant, new SharePointProfile { PictureUrl = url }));
    }

    [Theory]
    [InlineData("http://contoso-my.sharepoint.com/User%20Photos/Profile%20Pictures/a_MThumb.jpg")]
    [InlineData("https://contoso-my.sharepoint.com:8443/User%20Photos/Profile%20Pictures/a_MThumb.jpg")]
    [InlineData("https://contoso.sharepoint.com/User%20Photos/Profile%20Pictures/a_MThumb.jpg")]
    [InlineData("https://contosoevil-my.sharepoint.com/User%20Photos/Profile%20Pictures/a_MThumb.jpg")]
    [InlineData("https://contoso-my.sharepoint.com.evil.example/User%20Photos/Profile%20Pictures/a_MThumb.jpg")]
    [InlineData("https://contoso-my.sharepoint.com@evil.example/User%20Photos/Profile%20Pictures/a_MThumb.jpg")]
    [InlineData("https://evil@contoso-my.sharepoint.com/User%20Photos/Profile%20Pictures/a_MThumb.jpg")]
    [InlineData("https://contoso-my.sharepoint.com/personal/adele/User%20Photos/a_MThumb.jpg")]
    [InlineData("https://contoso-my.sharepoint.com/User%20Photos/../personal/a_MThumb.jpg")]
    [InlineData("https://contoso-my.sharepoint.com/User%20Photos/%2e%2e/personal/a_MThumb.jpg")]
    [InlineData("https://contoso-my.sharepoint.com/User%20Photos/..%2fpersonal%2fa_MThumb.jpg")]
    [InlineData("https://contoso-my.sharepoint.com/User%20Photos/%252e%252e/a_MThumb.jpg")]
    [InlineData("https://contoso-my.sharepoint.com/User%20Photos/a%5cb_MThumb.jpg")]
    [InlineData("https://contoso-my.sharepoint.com/User%20Photos/")]
    [InlineData("/User Photos/Profile Pictures/a_MThumb.jpg")]
    [InlineData("")]
    public void Lies_elsewhere(string url)
    {
        using var microsoft365 = new UnderTest(settings: Geo);

        Assert.False(microsoft365.SharePoint.IsOnMySiteHost(Some.Tenant, new SharePointProfile { PictureUrl = url, PictureProperty = url }));
    }

    [Fact]
    public void Is_taken_from_the_property_where_the_profile_shows_none()
    {
        using var microsoft365 = new UnderTest();

        Assert.True(microsoft365.SharePoint.IsOnMySiteHost(Some.Tenant, new SharePointProfile { PictureProperty = Reads.Profile.PictureUrl! }));
    }

    [Fact]
    public void Lies_nowhere_of_a_tenant_that_is_not_served()
    {
        using var microsoft365 = new UnderTest();

        Assert.False(microsoft365.SharePoint.IsOnMySiteHost(new(Guid.NewGuid()), Reads.Profile));
    }

    [Theory]
    [InlineData(null, "https://contoso-my.sharepoint.com/_layouts/15/me.aspx")]
    [InlineData("https://contosoeur-my.sharepoint.com:443/", "https://contosoeur-my.sharepoint.com/_layouts/15/me.aspx")]
    [InlineData("https://evil.example/", "https://contoso-my.sharepoint.com/_layouts/15/me.aspx")]
    public void Is_renewed_by_a_visit_to_the_page_on_the_persons_own_host(string? personalHost, string page)
    {
        using var microsoft365 = new UnderTest(settings: Geo);
        var profile = personalHost is null ? null : new SharePointProfile { PersonalSiteHost = new Uri(personalHost) };

        Assert.Equal(new Uri(page), microsoft365.SharePoint.OwnProfilePage(Some.Tenant, profile));
    }

    [Fact]
    public void Is_renewed_by_a_visit_to_the_configured_page_where_there_is_one()
    {
        using var microsoft365 = new UnderTest(settings: ("SharePoint:Tenants:0:OwnProfilePage", "https://contoso.sharepoint.com/sites/intranet"));

        Assert.Equal(new Uri("https://contoso.sharepoint.com/sites/intranet"), microsoft365.SharePoint.OwnProfilePage(Some.Tenant, null));
        Assert.Null(microsoft365.SharePoint.OwnProfilePage(new(Guid.NewGuid()), null));
    }
}

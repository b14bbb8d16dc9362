using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.SharePoint.Api;
using PhotoSync.LocalTenant.SharePoint.Browser;

namespace PhotoSync.LocalTenant.SharePoint;

/// <summary>SharePoint: the REST interface of the three hosts, and the pages that people open.</summary>
internal static class SharePointEndpoints
{
    public static void MapSharePoint(this IEndpointRouteBuilder app)
    {
        var site = app.MapGroup("/sharepoint/{site}");
        site.Map("/_api/{**call}", http => http.RequestServices.GetRequiredService<ApiGate>().RunAsync(http));
        site.MapGet("/_layouts/15/userphoto.aspx", UserPhoto.ShowAsync);
        site.MapGet("/_vti_bin/afdcache.ashx/_userprofile/userphoto.jpg", UserPhoto.ShowCachedAsync);
        var mySite = app.MapGroup("/sharepoint/contoso-my");
        foreach (var path in new[] { "/", "/_layouts/15/me.aspx", "/person.aspx", "/_layouts/15/person.aspx" })
            mySite.MapGet(path, ProfilePages.ShowAsync);
        mySite.MapGet("/User Photos/{folder}/{file}", UserPhoto.ShowFileAsync);
    }
}

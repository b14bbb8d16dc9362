using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Pages;

/// <summary>Tells a form sent from the tenant's own pages from one that another site made the browser send.</summary>
internal static class SameOrigin
{
    public static bool IsOwn(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 ? request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none" : origin == $"{request.Scheme}://{request.Host}";
    }
}

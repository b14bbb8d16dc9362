using System.Net;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.Host.Web;

/// <summary><c>GET /</c> in local mode: the links that the console shows too.</summary>
internal static class FrontPage
{
    public static void MapFrontPage(this IEndpointRouteBuilder routes, TenantEndpoints tenant)
    {
        var page = $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>PhotoSync in local mode</title></head>
            <body>
            <h1>PhotoSync in local mode</h1>
            <ul>
            <li><a href="{WebUtility.HtmlEncode(tenant.Http.AbsoluteUri)}">Chat</a>: pick who you are and write "my photo is wrong".</li>
            <li><a href="{WebUtility.HtmlEncode(tenant.Control.AbsoluteUri)}">Control</a>: the tenant's clock, people, faults and sync log.</li>
            <li><a href="/admin">Coverage</a>: for administrators; sign in as Samuel Baptiste.</li>
            <li><a href="/readyz">Health</a></li>
            </ul>
            </body>
            </html>
            """;
        routes.MapGet("/", () => Results.Content(page, "text/html; charset=utf-8")).WithMetadata(PagePolicy.Alone);
    }
}

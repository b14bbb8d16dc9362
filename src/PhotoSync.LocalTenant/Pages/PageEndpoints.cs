using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Pages;

/// <summary>What the tenant's pages share: style, scripts, and a painted likeness of each person to tell them apart by.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/pages/tenant.css", http => SendAsync(http, "tenant.css", "text/css; charset=utf-8"));
        foreach (var script in new[] { "control.js", "control-api.js", "control-people.js" })
            app.MapGet($"/pages/{script}", http => SendAsync(http, script, "text/javascript; charset=utf-8"));
        app.MapGet("/pages/portrait/{id}", PortraitAsync);
    }

    private static Task SendAsync(HttpContext http, string file, string type)
    {
        http.Response.ContentType = type;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return http.Response.WriteAsync(Page.Read(file));
    }

    // A likeness, not the photo at Exchange: it stays the same whatever is done to that.
    private static async Task PortraitAsync(HttpContext http)
    {
        var people = http.RequestServices.GetRequiredService<People>();
        if (!Guid.TryParse(http.Request.RouteValues["id"] as string, out var id) || people.FindOrDeleted(id) is not { } person)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var bytes = http.RequestServices.GetRequiredService<PictureBytes>().Read(Picture.Portrait(person.Number, 1), 96);
        http.Response.ContentType = PictureBytes.ContentType;
        http.Response.Headers.CacheControl = "private, max-age=3600";
        await http.Response.BodyWriter.WriteAsync(bytes, http.RequestAborted).ConfigureAwait(false);
    }
}

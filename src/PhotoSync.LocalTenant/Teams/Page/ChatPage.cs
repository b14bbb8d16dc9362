using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Teams.Client;

namespace PhotoSync.LocalTenant.Teams.Page;

/// <summary>Serves the chat page from the assembly, under a policy that lets nothing run but its own scripts.</summary>
internal static class ChatPage
{
    public static void MapChatPage(this WebApplication app)
    {
        var files = PageFiles.Load();
        var origins = app.Services.GetRequiredService<FramedOrigins>();
        foreach (var file in files)
            app.MapGet(file.Path, (HttpContext http) => Serve(http, file, origins));
        app.MapGet("/", (HttpContext http) => Serve(http, files.Single(f => f.Path == "/index.html"), origins));
    }

    private static IResult Serve(HttpContext http, PageFile file, FramedOrigins origins)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        headers.ETag = file.Tag;
        if (file.IsPage)
            headers.ContentSecurityPolicy = Policy(origins);
        return http.Request.Headers.IfNoneMatch.Contains(file.Tag)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(file.Bytes, file.ContentType);
    }

    private static string Policy(FramedOrigins origins) => string.Join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        $"frame-src 'self' {string.Join(' ', origins.All)}",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'");
}

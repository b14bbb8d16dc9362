namespace PhotoSync.Host.Web;

/// <summary>What every answer tells browsers. A page that needs more says so by <see cref="PagePolicy"/>.</summary>
internal static class SecurityHeaders
{
    private const string Nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, bool overHttps) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Set(context, overHttps);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Set(HttpContext context, bool overHttps)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Resource-Policy"] = context.GetEndpoint()?.Metadata.GetMetadata<ShownElsewhere>() is null ? "same-origin" : "cross-origin";
        headers.ContentSecurityPolicy = context.GetEndpoint()?.Metadata.GetMetadata<PagePolicy>()?.Value ?? Nothing;
        if (string.IsNullOrEmpty(headers.CacheControl))
            headers.CacheControl = "no-store";
        if (overHttps)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
    }
}

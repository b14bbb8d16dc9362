namespace PhotoSync.Host.Web;

/// <summary>Local mode answers this machine alone: another Host header (a page elsewhere whose name was pointed here) and proxies are refused.</summary>
internal static class LoopbackOnly
{
    public static IApplicationBuilder UseLoopbackOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (IsLocal(context.Request))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync("PhotoSync in local mode answers this machine only.", context.RequestAborted);
    });

    private static bool IsLocal(HttpRequest request) =>
        request.Host.Host is "localhost" or "127.0.0.1" or "[::1]" && !request.Headers.Keys.Any(IsOfProxy);

    private static bool IsOfProxy(string header) =>
        header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase);
}

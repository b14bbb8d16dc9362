using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Safety;

/// <summary>
/// Keeps the tenant to this machine's own programs: another Host header means a page elsewhere that was pointed here (421), and a forwarding
/// header means a proxy in front (400).
/// </summary>
internal static class LoopbackOnly
{
    private static readonly HashSet<string> s_hosts = new(["localhost", "127.0.0.1", "[::1]"], StringComparer.OrdinalIgnoreCase);

    public static void UseLoopbackOnly(this IApplicationBuilder app) => app.Use((HttpContext http, RequestDelegate next) =>
    {
        if (!s_hosts.Contains(http.Request.Host.Host))
            return Refuse(http, StatusCodes.Status421MisdirectedRequest, "The local tenant answers to localhost only.");
        return http.Request.Headers.Any(h => IsForwarding(h.Key))
            ? Refuse(http, StatusCodes.Status400BadRequest, "The local tenant does not serve through a proxy.")
            : next(http);
    });

    private static bool IsForwarding(string header) =>
        header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase);

    private static Task Refuse(HttpContext http, int status, string reason)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsync(reason);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Graph.Batch;

/// <summary>Lets a request be answered by sending further ones through what comes after this in the pipeline.</summary>
internal static class Pipeline
{
    private static readonly object s_key = new();

    public static void UseInnerRequests(this IApplicationBuilder app) => app.Use((HttpContext http, RequestDelegate next) =>
    {
        http.Items[s_key] = next;
        return next(http);
    });

    public static RequestDelegate Of(HttpContext http) => (RequestDelegate)http.Items[s_key]!;
}

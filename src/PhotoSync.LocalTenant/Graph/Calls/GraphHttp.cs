using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>What Graph reads from and puts on every exchange.</summary>
internal static class GraphHttp
{
    private static readonly object s_requestId = new();

    public static string GetGraphVersion(this HttpContext http) => http.Request.RouteValues["version"] as string ?? "v1.0";

    public static string GetGraphRequestId(this HttpContext http) => (string)(http.Items[s_requestId] ??= Guid.NewGuid().ToString());

    public static string GetClientRequestId(this HttpContext http) =>
        http.Request.Headers["client-request-id"].FirstOrDefault() ?? http.GetGraphRequestId();

    // No Strict-Transport-Security here, though Graph sends it: a browser would then refuse every http page of localhost.
    public static void AddGraphHeaders(this HttpContext http)
    {
        var headers = http.Response.Headers;
        headers["request-id"] = http.GetGraphRequestId();
        headers["client-request-id"] = http.GetClientRequestId();
        headers["x-ms-ags-diagnostic"] = """{"ServerInfo":{"DataCenter":"Local","Slice":"E","Ring":"1","ScaleUnit":"000","RoleInstance":"LOCAL"}}""";
        headers.CacheControl = "no-store, no-cache";
    }

    /// <summary>The address of the same resource with another query, for links to further pages.</summary>
    public static string SameWithQuery(this HttpRequest request, IEnumerable<KeyValuePair<string, string>> query) =>
        $"{request.Scheme}://{request.Host}{request.Path}?{string.Join('&', query.Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value)}"))}";
}

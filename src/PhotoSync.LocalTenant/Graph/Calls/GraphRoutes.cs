using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>Puts a call on the map: method, path, the permission that it needs, and what it does.</summary>
internal static class GraphRoutes
{
    private const string User = "/users/{id}";

    /// <summary>A path below <c>/users/{id}</c> answers below <c>/me</c> as well.</summary>
    public static void On(this IEndpointRouteBuilder graph, string method, string path, GraphPermission permission, Func<GraphCall, Task<IResult>> handle)
    {
        graph.MapMethods(path, [method], Run($"{method} {path}", permission, handle));
        if (path == User || path.StartsWith(User + "/", StringComparison.Ordinal))
            graph.MapMethods("/me" + path[User.Length..], [method], Run($"{method} {path}", permission, handle));
    }

    public static void On(this IEndpointRouteBuilder graph, string method, string path, GraphPermission permission, Func<GraphCall, IResult> handle) =>
        graph.On(method, path, permission, call => Task.FromResult(handle(call)));

    private static RequestDelegate Run(string pattern, GraphPermission permission, Func<GraphCall, Task<IResult>> handle) =>
        http => http.RequestServices.GetRequiredService<GraphGate>().RunAsync(http, pattern, permission, handle);
}

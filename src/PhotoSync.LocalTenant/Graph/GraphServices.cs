using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Graph.Calls;

namespace PhotoSync.LocalTenant.Graph;

/// <summary>What Graph is made of.</summary>
internal static class GraphServices
{
    public static IServiceCollection AddGraph(this IServiceCollection services) => services
        .AddSingleton<GraphLimits>()
        .AddSingleton<GraphGate>();
}

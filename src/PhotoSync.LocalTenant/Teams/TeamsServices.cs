using Microsoft.Extensions.DependencyInjection;

namespace PhotoSync.LocalTenant.Teams;

/// <summary>What the Teams side is made of.</summary>
internal static class TeamsServices
{
    public static IServiceCollection AddTeams(this IServiceCollection services) => services;
}

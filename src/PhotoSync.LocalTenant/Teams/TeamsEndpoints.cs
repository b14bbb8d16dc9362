using Microsoft.AspNetCore.Builder;

namespace PhotoSync.LocalTenant.Teams;

/// <summary>The Teams side: Bot Connector, Bot Framework token service and the chat page.</summary>
internal static class TeamsEndpoints
{
    public static void MapTeams(this WebApplication app) => ArgumentNullException.ThrowIfNull(app);
}

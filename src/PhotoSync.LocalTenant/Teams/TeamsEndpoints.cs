using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Teams.Connector;
using PhotoSync.LocalTenant.Teams.Delivery;
using PhotoSync.LocalTenant.Teams.Page;
using PhotoSync.LocalTenant.Teams.PageApi;
using PhotoSync.LocalTenant.Teams.Tokens;

namespace PhotoSync.LocalTenant.Teams;

/// <summary>The Teams side: Bot Connector, Bot Framework token service and the chat page.</summary>
internal static class TeamsEndpoints
{
    public static void MapTeams(this WebApplication app)
    {
        app.MapConnector();
        app.MapTokenService();
        app.MapPageApi();
        app.MapChatPage();
        // Listens for installations from now on.
        app.Services.GetRequiredService<Installing>();
    }
}

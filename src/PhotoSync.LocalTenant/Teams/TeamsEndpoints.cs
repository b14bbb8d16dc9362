using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Clock;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Connector;
using PhotoSync.LocalTenant.Teams.Delivery;
using PhotoSync.LocalTenant.Teams.Faults;
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
        app.MapGroup("/control/api").MapConnectorFaults();
        Listen(app.Services);
    }

    private static void Listen(IServiceProvider services)
    {
        services.GetRequiredService<Installing>();
        // Pages show the tenant's time: whoever waits for changes hears of a jump at once.
        var feed = services.GetRequiredService<ChatFeed>();
        services.GetRequiredService<VirtualClock>().Moved += _ => feed.Note(Guid.Empty);
    }
}

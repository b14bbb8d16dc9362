using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Client;
using PhotoSync.LocalTenant.Teams.Connector;
using PhotoSync.LocalTenant.Teams.Delivery;
using PhotoSync.LocalTenant.Teams.Faults;
using PhotoSync.LocalTenant.Teams.Limits;
using PhotoSync.LocalTenant.Teams.PageApi;
using PhotoSync.LocalTenant.Teams.SignIn;
using PhotoSync.LocalTenant.Teams.Tokens;

namespace PhotoSync.LocalTenant.Teams;

/// <summary>What the Teams side is made of.</summary>
internal static class TeamsServices
{
    public static IServiceCollection AddTeams(this IServiceCollection services) => services
        .AddSingleton(p => p.GetRequiredService<LocalTenantOptions>().Teams)
        .AddChats()
        .AddDelivery()
        .AddSingleton<ClientTokens>()
        .AddSingleton<SignIns>()
        .AddSingleton<Outbox>()
        .AddSingleton<FramedOrigins>()
        .AddSingleton<ImageProxy>()
        .AddSingleton<Dialogs>()
        .AddSingleton<Submits>()
        .AddSingleton<CardActions>()
        .AddSingleton<PageView>()
        .AddSingleton<ChangesView>()
        .AddService();

    private static IServiceCollection AddChats(this IServiceCollection services) => services
        .AddSingleton<TeamsIds>()
        .AddSingleton<PersonFinder>()
        .AddSingleton<ChatFeed>()
        .AddSingleton<ChatStore>()
        .AddSingleton<Uploads>();

    private static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<Underway>()
        .AddHostedService(p => p.GetRequiredService<Underway>())
        .AddSingleton<BotClient>()
        .AddSingleton<ActivityWriter>()
        .AddSingleton<Invoker>()
        .AddSingleton<Postman>()
        .AddSingleton<Installing>();

    // Limits and tickets run on the machine's clock: an app that is told to wait waits in its own time.
    private static IServiceCollection AddService(this IServiceCollection services) => services
        .AddSingleton<ConnectorFaults>()
        .AddSingleton(p => new RateLimits(p.GetRequiredService<LocalTenantOptions>().Machine))
        .AddSingleton(p => new UserTokens(p.GetRequiredService<Database>(), TimeProvider.System))
        .AddSingleton<ConnectionTokens>()
        .AddSingleton<IncomingMessages>()
        .AddSingleton<Roster>()
        .AddSingleton<BotGate>();
}

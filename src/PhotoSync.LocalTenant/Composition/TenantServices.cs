using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Clock;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Safety;
using PhotoSync.LocalTenant.Seed;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Composition;

/// <summary>What the tenant is made of.</summary>
internal static class TenantServices
{
    public static IServiceCollection AddTenant(this IServiceCollection services, LocalTenantOptions options, TenantEndpoints endpoints) => services
        .AddSingleton(options)
        .AddSingleton(endpoints)
        .AddSingleton(new VirtualClock(TimeProvider.System))
        .AddSingleton<TimeProvider>(p => p.GetRequiredService<VirtualClock>())
        .AddSingleton<ControlToken>()
        .AddState(options)
        .AddSignIn();

    private static IServiceCollection AddState(this IServiceCollection services, LocalTenantOptions options) => services
        .AddSingleton(_ => new Database(options.DatabasePath))
        .AddSingleton<ISyntheticPeople>(new SyntheticPeople(options.SyntheticPeople))
        .AddSingleton<DirectoryChanges>()
        .AddSingleton<People>()
        .AddSingleton<TenantKeys>()
        .AddSingleton<SyncLog>()
        .AddSingleton<SharedFiles>()
        .AddSingleton(p => new Installations(p.GetRequiredService<Database>(), p.GetRequiredService<TimeProvider>(), options.Bot.AppId))
        .AddSingleton(p => new Kept<PhotoPolicy>(p.GetRequiredService<Database>(), "photoPolicy", () => PhotoPolicy.Open))
        .AddSingleton(p => new Kept<Switches>(p.GetRequiredService<Database>(), "switches", () => new Switches()))
        .AddSingleton(new BotAddress { Value = options.BotEndpoint });

    // Tokens live on the machine's clock: the libraries that check them know no other.
    private static IServiceCollection AddSignIn(this IServiceCollection services) => services
        .AddSingleton(p => new TokenIssuer(p.GetRequiredService<TenantKeys>(), p.GetRequiredService<TenantEndpoints>(), TimeProvider.System))
        .AddSingleton(p => new TokenCheck(p.GetRequiredService<TenantKeys>(), p.GetRequiredService<TokenIssuer>(), p.GetRequiredService<People>(), TimeProvider.System))
        .AddSingleton<PersonaCookie>();
}

using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Clock;
using PhotoSync.LocalTenant.Faults;
using PhotoSync.LocalTenant.Limits;
using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.Safety;
using PhotoSync.LocalTenant.Seed;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Composition;

/// <summary>What the tenant is made of, beside its services.</summary>
internal static class TenantServices
{
    public static IServiceCollection AddTenant(this IServiceCollection services, LocalTenantOptions options, TenantEndpoints endpoints) => services
        .AddSingleton(options)
        .AddSingleton(endpoints)
        .AddSingleton(new VirtualClock(options.Machine))
        .AddSingleton<TimeProvider>(p => p.GetRequiredService<VirtualClock>())
        .AddSingleton<ControlToken>()
        .AddState(options)
        .AddSeed(options)
        .AddFaults();

    private static IServiceCollection AddState(this IServiceCollection services, LocalTenantOptions options) => services
        .AddSingleton(_ => new Database(options.DatabasePath))
        .AddSingleton<DirectoryChanges>()
        .AddSingleton<People>()
        .AddSingleton<Groups>()
        .AddSingleton<TenantKeys>()
        .AddSingleton<SyncLog>()
        .AddSingleton<SharedFiles>()
        .AddSingleton<PictureBytes>()
        .AddSingleton(p => new Installations(p.GetRequiredService<Database>(), p.GetRequiredService<TimeProvider>(), options.Bot.AppId))
        .AddSingleton(new BotAddress { Value = options.BotEndpoint })
        .AddKept("photoPolicy", () => PolicyHistory.Open)
        .AddKept("switches", () => new Switches())
        .AddKept("clock", () => new ClockMemory.Setting(TimeSpan.Zero));

    private static IServiceCollection AddSeed(this IServiceCollection services, LocalTenantOptions options) => services
        .AddKept("seedTime", () => new SeedTime(null))
        .AddSingleton<ISyntheticPeople>(p => new SyntheticPeople(options.SyntheticPeople, p.GetRequiredService<Kept<SeedTime>>()))
        .AddSingleton<SeedGround>()
        .AddSingleton<Seeder>();

    private static IServiceCollection AddFaults(this IServiceCollection services) => services
        .AddSingleton<FaultBook>()
        .AddSingleton<FaultInjection>()
        .AddKept("latency", () => Latency.None)
        .AddKept("limits", () => new RateLimits());

    private static IServiceCollection AddKept<T>(this IServiceCollection services, string name, Func<T> first)
        where T : class => services.AddSingleton(p => new Kept<T>(p.GetRequiredService<Database>(), name, first));
}

using Microsoft.Extensions.Options;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sources;
using PhotoSync.Coverage.Sweeping;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Coverage;

/// <summary>Adds the sweep of everybody's photos. The library knows no container; here it gets its borders.</summary>
internal static class CoverageRegistration
{
    public static IServiceCollection AddCoverage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<CoverageOptions, CoverageOptionsValidator>().Bind(configuration.GetSection("Coverage"));
        return services
            .AddSingleton<ExchangeSource>()
            .AddSingleton<SharePointSource>()
            .AddSingleton<SweepSources>()
            .AddSingleton<SweepSchedule>()
            .AddSingleton(provider => Sweep(provider, provider.GetRequiredService<IOptions<CoverageOptions>>().Value))
            .AddHostedService<SweepService>();
    }

    private static CoverageSweep Sweep(IServiceProvider provider, CoverageOptions options) => new(
        provider.GetRequiredService<SweepSources>(),
        provider.GetRequiredService<ISweepStore>(),
        provider.GetRequiredService<ITenantSigns>(),
        provider.GetRequiredService<TimeProvider>())
    {
        Pace = new SweepPace { OutlookWidth = options.OutlookWidth, LooksAtOnce = options.LooksAtOnce },
    };
}

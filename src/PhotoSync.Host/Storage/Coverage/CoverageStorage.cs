using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Listing;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>The stores of sweeps and of what they found.</summary>
internal static class CoverageStorage
{
    public static IServiceCollection AddCoverageStorage(this IServiceCollection services) => services
        .AddSingleton<SweepMemory>()
        .AddSingleton<SweptPeople>()
        .AddSingleton<ISweepStore, SweepStore>()
        .AddSingleton<ICoverageStore, CoverageStore>();
}

using PhotoSync.Comparison;
using PhotoSync.Photos;
using PhotoSync.Repairing;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Composition;

/// <summary>The library knows no container; here it gets its borders.</summary>
internal static class LibraryRegistration
{
    public static IServiceCollection AddPhotoSync(this IServiceCollection services) => services
        .AddSingleton<PhotoComparer>()
        .AddSingleton<UploadPreparation>()
        .AddSingleton(provider => new CheckMemory(
            provider.GetRequiredService<IObservationStore>(),
            provider.GetRequiredService<IVisitStore>(),
            provider.GetRequiredService<IPhotoWriteJournal>(),
            provider.GetRequiredService<ITenantSigns>())
        {
            Clock = provider.GetRequiredService<TimeProvider>(),
        })
        .AddSingleton<IPhotoCheck, PhotoCheck>()
        .AddSingleton<IPhotoChange, PhotoChange>()
        .AddSingleton<IProfileRepair, ProfileRepair>()
        .AddSingleton<RepairSet>()
        .AddHostedService<OpenWrites>();
}

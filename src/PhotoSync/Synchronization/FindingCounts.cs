using PhotoSync.Diagnosis;

namespace PhotoSync.Synchronization;

/// <summary>A tenant's people by the state of their photo.</summary>
/// <param name="States">How many in each; states without anybody are absent.</param>
/// <param name="Newest">When the newest finding was made; <see langword="null"/> where there is none.</param>
public sealed record FindingCounts(IReadOnlyDictionary<PhotoState, int> States, DateTimeOffset? Newest)
{
    /// <summary>How many people were ever checked.</summary>
    public int All => States.Values.Sum();

    /// <summary>How many of them are fine.</summary>
    public int Right => States.GetValueOrDefault(PhotoState.InSync) + States.GetValueOrDefault(PhotoState.OnlyCachesStale);
}

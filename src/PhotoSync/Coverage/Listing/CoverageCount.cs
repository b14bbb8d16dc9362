using PhotoSync.Diagnosis;

namespace PhotoSync.Coverage.Listing;

/// <summary>How many people are in which state now.</summary>
/// <param name="People">Everybody who counts: members whose account is enabled.</param>
/// <param name="States">How many of them were found in each state; states without anybody are absent.</param>
public sealed record CoverageCount(int People, IReadOnlyDictionary<PhotoState, int> States)
{
    /// <summary>How many were looked at once at least.</summary>
    public int LookedAt => States.Values.Sum();

    /// <summary>How many have the same photo in both places, caches aside.</summary>
    public int Right => States.GetValueOrDefault(PhotoState.InSync) + States.GetValueOrDefault(PhotoState.OnlyCachesStale);

    /// <summary>How many could not be told, by the permission that is missing.</summary>
    public IReadOnlyDictionary<string, int> MissingPermissions { get; init; } = new Dictionary<string, int>();
}

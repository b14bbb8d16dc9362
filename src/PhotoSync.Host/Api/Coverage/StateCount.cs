using PhotoSync.Diagnosis;
using PhotoSync.Host.Privacy;

namespace PhotoSync.Host.Api.Coverage;

/// <summary>How many people were found in a state; absent where administrators see counts only and it is too small a group.</summary>
internal sealed record StateCount(PhotoState State, int? People)
{
    /// <param name="states">How many are in which state.</param>
    /// <param name="others">How many more the whole has.</param>
    /// <param name="counts">What may be shown.</param>
    /// <returns>The states, the most first, and the others.</returns>
    public static (IReadOnlyList<StateCount> States, int? Others) Of(IReadOnlyDictionary<PhotoState, int> states, int others, GroupCounts counts)
    {
        var parts = (counts.CountsOnly ? Folded(states) : states).OrderByDescending(one => one.Value).ToList();
        var shown = counts.Show([.. parts.Select(one => one.Value), others]);
        return ([.. parts.Select((one, place) => new StateCount(one.Key, shown[place]))], shown[^1]);
    }

    // Both mean that the photo is right: as one group, the number of those can be shown.
    private static Dictionary<PhotoState, int> Folded(IReadOnlyDictionary<PhotoState, int> states) =>
        states.GroupBy(one => one.Key == PhotoState.OnlyCachesStale ? PhotoState.InSync : one.Key).ToDictionary(group => group.Key, group => group.Sum(one => one.Value));
}

using PhotoSync.Diagnosis;

namespace PhotoSync.Host.Api.Coverage;

/// <summary>How many people were found in a state.</summary>
internal sealed record StateCount(PhotoState State, int People)
{
    public static IReadOnlyList<StateCount> Of(IReadOnlyDictionary<PhotoState, int> states) => [.. states.OrderByDescending(one => one.Value).Select(one => new StateCount(one.Key, one.Value))];
}

using System.Globalization;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Administering.Status;

/// <summary>What is the matter with somebody's photo, told to an admin.</summary>
internal static class StateWords
{
    /// <summary>The states in which somebody's photo is wrong.</summary>
    public static IReadOnlyList<PhotoState> Wrong { get; } = [.. Enum.GetValues<PhotoState>().Where(state => state is not (PhotoState.InSync or PhotoState.OnlyCachesStale))];

    public static string Of(PhotoState state, Voice voice) => voice.Say($"Admin.State.{state}");

    public static IEnumerable<(string Title, string Value)> Facts(FindingCounts counts, Voice voice) => counts.States
        .Where(state => Wrong.Contains(state.Key))
        .OrderByDescending(state => state.Value)
        .Select(state => (state.Value.ToString(CultureInfo.InvariantCulture), Of(state.Key, voice)));
}

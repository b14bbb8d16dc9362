using System.Globalization;
using PhotoSync.Bot.Administering.Commands;
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

    /// <summary>Whether the number of right photos may be shown.</summary>
    public static bool ShowsRight(FindingCounts counts, IAdminSight sight) => ShownOf(counts, sight)[^1] is not null;

    public static IEnumerable<(string Title, string Value)> Facts(FindingCounts counts, IAdminSight sight, Voice voice)
    {
        var parts = PartsOf(counts);
        var shown = ShownOf(counts, sight);
        return parts.Select((state, place) => (shown[place]?.ToString(CultureInfo.InvariantCulture) ?? voice.Say("Admin.Few"), Of(state.Key, voice)));
    }

    private static List<KeyValuePair<PhotoState, int>> PartsOf(FindingCounts counts) => [.. counts.States.Where(state => Wrong.Contains(state.Key)).OrderByDescending(state => state.Value)];

    private static IReadOnlyList<int?> ShownOf(FindingCounts counts, IAdminSight sight) => sight.Show([.. PartsOf(counts).Select(state => state.Value), counts.Right]);
}

using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>The audiences that the form offers.</summary>
internal static class Audiences
{
    public const string Affected = "affected";
    public const string NoPhoto = "noPhoto";
    public const string NeverSynced = "neverSynced";
    public const string Stale = "stale";
    public const string Stuck = "stuck";
    public const string Everyone = "everyone";
    public const string Group = "group";
    public const string Names = "names";
    public const string File = "file";

    public static IReadOnlyList<string> All { get; } = [Affected, NoPhoto, NeverSynced, Stale, Stuck, Everyone, Group, Names, File];

    /// <summary>The states in which a person can do something themselves; each also as an audience of its own.</summary>
    private static readonly Dictionary<string, PhotoState[]> States = new()
    {
        [NoPhoto] = [PhotoState.NoPhotoAnywhere],
        [NeverSynced] = [PhotoState.NeverSynced, PhotoState.NoProfile],
        [Stale] = [PhotoState.LookIsDue, PhotoState.LookedRecently, PhotoState.PlaceholderAfterSync, PhotoState.RemovedInExchange],
        [Stuck] = [PhotoState.Stuck],
    };

    /// <summary>The states that an audience means; <see langword="null"/> where it is not one of states.</summary>
    public static IReadOnlyList<PhotoState>? StatesOf(string audience) =>
        audience == Affected ? [.. States.Values.SelectMany(states => states)] : States.GetValueOrDefault(audience);
}

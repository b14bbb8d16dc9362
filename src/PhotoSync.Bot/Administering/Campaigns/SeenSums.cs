using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>A campaign's sums as far as admins may see them: what was left out of them is <see langword="null"/>, nobody is zero.</summary>
/// <param name="All">All of them.</param>
/// <param name="Shown">Those that may be shown.</param>
internal sealed record SeenSums(LedgerSums All, LedgerSums Shown)
{
    public int? Left => Sum(Of(RecipientState.Planned), Of(RecipientState.Claimed));

    public int? Goal => Of(SkipReason.PhotoIsRight);

    public int? SkippedOtherwise => All.Skipped.Count == 0 ? Of(RecipientState.Skipped) : Sum([.. All.Skipped.Keys.Where(reason => reason is not SkipReason.PhotoIsRight).Select(Of)]);

    public int? Of(RecipientState state) => Seen(All.States, Shown.States, state);

    public int? Of(UnreachableReason reason) => Seen(All.Unreachable, Shown.Unreachable, reason);

    private int? Of(SkipReason reason) => Seen(All.Skipped, Shown.Skipped, reason);

    private static int? Sum(params IReadOnlyList<int?> parts) => parts.Aggregate((int?)0, (sum, part) => sum + part);

    private static int? Seen<T>(IReadOnlyDictionary<T, int> all, IReadOnlyDictionary<T, int> shown, T key) =>
        all.GetValueOrDefault(key) == 0 ? 0 : shown.TryGetValue(key, out var number) ? number : null;
}

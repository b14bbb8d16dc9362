using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Host.Privacy;

/// <summary>A campaign's sums as far as administrators may see them. The smallest groups are the reasons: a state's sum is shown where each of its reasons is.</summary>
internal static class ShownSums
{
    public static LedgerSums Of(LedgerSums sums, GroupCounts counts)
    {
        if (!counts.CountsOnly)
            return sums;
        var single = sums.States.Where(one => ReasonsOf(sums, one.Key).Count == 0);
        var parts = single.Select(one => ((object)one.Key, one.Value)).Concat(Enum.GetValues<RecipientState>().SelectMany(state => ReasonsOf(sums, state))).ToDictionary(one => one.Item1, one => one.Value);
        var shown = counts.ShowSome(parts);
        return sums with
        {
            States = sums.States.Where(one => ReasonsOf(sums, one.Key) is { Count: > 0 } reasons ? reasons.TrueForAll(reason => shown.ContainsKey(reason.Key)) : shown.ContainsKey(one.Key)).ToDictionary(),
            Skipped = sums.Skipped.Where(one => shown.ContainsKey(one.Key)).ToDictionary(),
            Unreachable = sums.Unreachable.Where(one => shown.ContainsKey(one.Key)).ToDictionary(),
            Uncertain = sums.Uncertain.Where(one => shown.ContainsKey(one.Key)).ToDictionary(),
        };
    }

    private static List<(object Key, int Value)> ReasonsOf(LedgerSums sums, RecipientState state) => state switch
    {
        RecipientState.Skipped => [.. sums.Skipped.Select(one => ((object)one.Key, one.Value))],
        RecipientState.Unreachable => [.. sums.Unreachable.Select(one => ((object)one.Key, one.Value))],
        RecipientState.Uncertain => [.. sums.Uncertain.Select(one => ((object)one.Key, one.Value))],
        _ => [],
    };
}

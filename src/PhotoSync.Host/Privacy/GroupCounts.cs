using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Host.Privacy;

/// <summary>
/// Turns the counts of a group's parts (how many people of a department are in each state) into what may be shown. Where only counts are shown, no number stands for fewer people than the option
/// says, and none that is left out can be worked out from the others and the group's sum.
/// </summary>
internal sealed class GroupCounts(PrivacyOptions options) : IAdminSight
{
    /// <summary>Whether there are counts only: no names, no lists of people.</summary>
    public bool CountsOnly => options.CountsOnly;

    public bool ShowsNames => !options.CountsOnly;

    /// <param name="parts">The counts; their sum is the group. Nobody in a part is no secret.</param>
    /// <returns>The counts in the same order; <see langword="null"/> for those that are not shown.</returns>
    public IReadOnlyList<int?> Show(IReadOnlyList<int> parts)
    {
        if (!options.CountsOnly)
            return [.. parts.Select(count => (int?)count)];
        if (ShowSum(parts.Sum()) is null)
            return [.. parts.Select(_ => (int?)null)];

        var hidden = Enumerable.Range(0, parts.Count).Where(part => IsTooSmall(parts[part])).ToHashSet();
        // One hidden part, or few people in all hidden parts together, could be worked out by subtraction: the next smallest hides too.
        while (hidden.Count == 1 || IsTooSmall(hidden.Sum(part => parts[part])))
            if (!hidden.Add(NextSmallest(parts, hidden)))
                break;
        return [.. parts.Select((count, part) => hidden.Contains(part) ? (int?)null : count)];
    }

    public LedgerSums Show(LedgerSums sums) => ShownSums.Of(sums, this);

    /// <summary>The same of a table; parts that are not shown are left out of it.</summary>
    public IReadOnlyDictionary<TKey, int> ShowSome<TKey>(IReadOnlyDictionary<TKey, int> parts)
        where TKey : notnull
    {
        var keys = parts.Keys.ToList();
        var shown = Show([.. keys.Select(key => parts[key])]);
        return keys.Where((_, place) => shown[place] is not null).ToDictionary(key => key, key => parts[key]);
    }

    /// <summary>A group's own number; <see langword="null"/> where it is not shown.</summary>
    public int? ShowSum(int people) => options.CountsOnly && IsTooSmall(people) ? null : people;

    private bool IsTooSmall(int people) => people > 0 && people < options.SmallestGroup;

    // The part itself where none is left.
    private static int NextSmallest(IReadOnlyList<int> parts, HashSet<int> hidden) => Enumerable.Range(0, parts.Count)
        .Where(part => !hidden.Contains(part))
        .OrderBy(part => parts[part] == 0)
        .ThenBy(part => parts[part])
        .DefaultIfEmpty(hidden.First())
        .First();
}

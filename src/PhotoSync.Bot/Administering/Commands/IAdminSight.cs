using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>What admins may see of people.</summary>
public interface IAdminSight
{
    /// <summary>Whether they may see names; otherwise there are counts only.</summary>
    bool ShowsNames { get; }

    /// <summary>The counts of a group's parts in the same order; <see langword="null"/> for those that are not shown.</summary>
    IReadOnlyList<int?> Show(IReadOnlyList<int> parts);

    /// <summary>A campaign's sums without those that are not shown.</summary>
    LedgerSums Show(LedgerSums sums);
}

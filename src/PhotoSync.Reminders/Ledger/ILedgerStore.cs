using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Ledger;

/// <summary>The durable ledger: what changes it.</summary>
public interface ILedgerStore
{
    /// <summary>Makes some changes durable in one commit. Repeating a call that failed half-way changes nothing twice.</summary>
    /// <returns>What became of each entry, in order.</returns>
    Task<IReadOnlyList<EntryAnswer>> CommitAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellationToken);

    /// <summary>Makes the claims of earlier epochs uncertain: their makers are gone.</summary>
    /// <returns>How many there were.</returns>
    Task<int> RecoverAsync(Grip grip, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Skips some of those whose turn will not come, since the campaign has ended.</summary>
    /// <returns>How many; 0 when none is left.</returns>
    Task<int> CloseRestAsync(CampaignId campaign, Grip grip, DateTimeOffset now, int atMost, CancellationToken cancellationToken);

    /// <summary>Plans uncertain recipients again, at an admin's word.</summary>
    /// <returns>How many were uncertain.</returns>
    Task<int> PlanAgainAsync(CampaignId campaign, IReadOnlyList<Guid> people, CancellationToken cancellationToken);
}

using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Ledger;

/// <summary>One change of the ledger, made under a lease.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Person">The recipient.</param>
/// <param name="Grip">The lease under which it is made.</param>
/// <param name="At">When, in UTC.</param>
public abstract record LedgerEntry(CampaignId Campaign, Guid Person, Grip Grip, DateTimeOffset At)
{
    /// <summary>Planned → Claimed. Needs the present epoch and a running campaign.</summary>
    public sealed record Claim(CampaignId Campaign, Guid Person, Grip Grip, DateTimeOffset At) : LedgerEntry(Campaign, Person, Grip, At);

    /// <summary>Planned → how it ended, where it ended before a call was to be made. Needs the present epoch and a running campaign.</summary>
    public sealed record Pass(CampaignId Campaign, Guid Person, Grip Grip, DateTimeOffset At, Settlement Settlement) : LedgerEntry(Campaign, Person, Grip, At);

    /// <summary>
    /// Claimed → how it ended. Needs the epoch of the claim, present or not: what the claimer knows stays true after it lost the lease, and replaces the
    /// "uncertain" that its successor put.
    /// </summary>
    public sealed record Close(CampaignId Campaign, Guid Person, Grip Grip, DateTimeOffset At, Settlement Settlement) : LedgerEntry(Campaign, Person, Grip, At);

    /// <summary>Sent → Withdrawn. Needs the present epoch.</summary>
    public sealed record TakeBack(CampaignId Campaign, Guid Person, Grip Grip, DateTimeOffset At) : LedgerEntry(Campaign, Person, Grip, At);
}

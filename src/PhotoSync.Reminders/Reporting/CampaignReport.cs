using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Reminders.Reporting;

/// <summary>A campaign and what came of it so far.</summary>
/// <param name="Campaign">As stored.</param>
/// <param name="Sums">Its recipients by state.</param>
/// <param name="TimeLeft">How long the rest will take at the present pace, alone in the tenant and without hours to wait for; <see langword="null"/> where it does not run.</param>
public sealed record CampaignReport(Campaign Campaign, LedgerSums Sums, TimeSpan? TimeLeft)
{
    /// <summary>Whose photo was already right when their turn came. Not a failure: the goal.</summary>
    public int GoalReached => Sums.Skipped.GetValueOrDefault(SkipReason.PhotoIsRight);

    /// <summary>From 0 to 100: how much of the audience has come to an end.</summary>
    public double Percent => Sums.Audience switch
    {
        null => 0,
        0 => 100,
        { } audience => 100.0 * (audience - Sums[RecipientState.Planned] - Sums[RecipientState.Claimed]) / audience,
    };
}

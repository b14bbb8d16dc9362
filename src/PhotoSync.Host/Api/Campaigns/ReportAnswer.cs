using PhotoSync.Host.Privacy;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reporting;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>A campaign and what came of it so far. The states add up to the audience, save where administrators see counts only: too small a group is left out then.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Percent">How much of its audience has come to an end; absent where administrators see counts only and too few are left.</param>
/// <param name="States">Recipients by state.</param>
internal sealed record ReportAnswer(CampaignAnswer Campaign, double? Percent, IReadOnlyDictionary<RecipientState, int> States)
{
    public required IReadOnlyDictionary<SkipReason, int> Skipped { get; init; }

    public required IReadOnlyDictionary<UnreachableReason, int> Unreachable { get; init; }

    public required IReadOnlyDictionary<UncertainCause, int> Uncertain { get; init; }

    /// <summary>Whose photo was already right when their turn came.</summary>
    public int? GoalReached { get; init; }

    /// <summary>How many seconds the rest will take at the present pace; absent where it does not run.</summary>
    public double? SecondsLeft { get; init; }

    /// <summary>Whether nothing will change by itself any more.</summary>
    public bool IsAtItsEnd { get; init; }

    public static ReportAnswer Of(CampaignReport report, GroupCounts counts)
    {
        var shown = counts.Show(report.Sums);
        var showsHowFar = Left(shown) == Left(report.Sums);
        return new(CampaignAnswer.Of(report.Campaign).As(counts), showsHowFar ? Math.Round(report.Percent, 1) : null, shown.States)
        {
            Skipped = shown.Skipped,
            Unreachable = shown.Unreachable,
            Uncertain = shown.Uncertain,
            GoalReached = !counts.CountsOnly || report.GoalReached == 0 ? report.GoalReached : shown.Skipped.TryGetValue(SkipReason.PhotoIsRight, out var right) ? right : null,
            SecondsLeft = showsHowFar ? report.TimeLeft?.TotalSeconds : null,
            IsAtItsEnd = report.Campaign.Status is CampaignStatus.Done or CampaignStatus.Withdrawn || (report.Campaign.Status == CampaignStatus.Cancelled && Left(report.Sums) == 0),
        };
    }

    private static int Left(LedgerSums sums) => sums[RecipientState.Planned] + sums[RecipientState.Claimed];
}

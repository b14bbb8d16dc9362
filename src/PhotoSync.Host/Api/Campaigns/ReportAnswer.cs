using PhotoSync.Host.Privacy;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reporting;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>A campaign and what came of it so far. The states add up to the audience, save where administrators see counts only: too small a group is left out then.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Percent">How much of its audience has come to an end.</param>
/// <param name="States">Recipients by state.</param>
internal sealed record ReportAnswer(CampaignAnswer Campaign, double Percent, IReadOnlyDictionary<RecipientState, int> States)
{
    public required IReadOnlyDictionary<SkipReason, int> Skipped { get; init; }

    public required IReadOnlyDictionary<UnreachableReason, int> Unreachable { get; init; }

    public required IReadOnlyDictionary<UncertainCause, int> Uncertain { get; init; }

    /// <summary>Whose photo was already right when their turn came.</summary>
    public int? GoalReached { get; init; }

    /// <summary>How many seconds the rest will take at the present pace; absent where it does not run.</summary>
    public double? SecondsLeft { get; init; }

    /// <summary>Whether nothing will change by itself any more.</summary>
    public bool IsAtItsEnd => Campaign.Status is CampaignStatus.Done or CampaignStatus.Withdrawn || (Campaign.Status == CampaignStatus.Cancelled && Percent >= 100);

    public static ReportAnswer Of(CampaignReport report, GroupCounts counts)
    {
        var shown = ShownSums.Of(report.Sums, counts);
        return new(CampaignAnswer.Of(report.Campaign).As(counts), Math.Round(report.Percent, 1), shown.States)
        {
            Skipped = shown.Skipped,
            Unreachable = shown.Unreachable,
            Uncertain = shown.Uncertain,
            GoalReached = !counts.CountsOnly || report.GoalReached == 0 ? report.GoalReached : shown.Skipped.TryGetValue(SkipReason.PhotoIsRight, out var right) ? right : null,
            SecondsLeft = report.TimeLeft?.TotalSeconds,
        };
    }
}

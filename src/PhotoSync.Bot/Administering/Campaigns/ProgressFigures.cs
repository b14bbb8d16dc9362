using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reporting;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Where a campaign stands, as the admin is shown it.</summary>
internal sealed record ProgressFigures
{
    public CampaignStatus Status { get; init; }

    public CampaignHold Hold { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public int? Audience { get; init; }

    public int Left { get; init; }

    public int Sent { get; init; }

    /// <summary>Whose photo was right when their turn came.</summary>
    public int Goal { get; init; }

    public int SkippedOtherwise { get; init; }

    public IReadOnlyDictionary<UnreachableReason, int> Unreachable { get; init; } = new Dictionary<UnreachableReason, int>();

    public int Uncertain { get; init; }

    public int Withdrawn { get; init; }

    /// <summary>How long the rest will take; <see langword="null"/> where it does not run.</summary>
    public TimeSpan? TimeLeft { get; init; }

    /// <summary>Whether nothing more will come of it by itself.</summary>
    public bool IsOver => Status is CampaignStatus.Done or CampaignStatus.Withdrawn || (Status == CampaignStatus.Cancelled && Left == 0);

    /// <summary>Whether the admin would read the same.</summary>
    public bool SaysTheSameAs(ProgressFigures? other) =>
        other is not null && this with { Unreachable = other.Unreachable } == other && Unreachable.OrderBy(pair => pair.Key).SequenceEqual(other.Unreachable.OrderBy(pair => pair.Key));

    public static ProgressFigures Of(CampaignReport report) => new()
    {
        Status = report.Campaign.Status,
        Hold = report.Campaign.Hold,
        StartsAt = report.Campaign.StartsAt,
        Audience = report.Sums.Audience,
        Left = report.Sums[RecipientState.Planned] + report.Sums[RecipientState.Claimed],
        Sent = report.Sums[RecipientState.Sent],
        Goal = report.GoalReached,
        SkippedOtherwise = report.Sums[RecipientState.Skipped] - report.GoalReached,
        Unreachable = report.Sums.Unreachable,
        Uncertain = report.Sums[RecipientState.Uncertain],
        Withdrawn = report.Sums[RecipientState.Withdrawn],
        TimeLeft = report.TimeLeft is { } left ? TimeSpan.FromMinutes(Math.Ceiling(left.TotalMinutes)) : null,
    };
}

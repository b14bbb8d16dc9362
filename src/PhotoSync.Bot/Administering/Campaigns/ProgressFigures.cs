using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reporting;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Where a campaign stands, as the admin is shown it. A number that is absent may not be shown to admins.</summary>
internal sealed record ProgressFigures
{
    public CampaignStatus Status { get; init; }

    public CampaignHold Hold { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    /// <summary>Whether its people have been written down, so that there are numbers.</summary>
    public bool IsCounted { get; init; }

    public int? Audience { get; init; }

    public int? Left { get; init; }

    public int? Sent { get; init; }

    /// <summary>Whose photo was right when their turn came.</summary>
    public int? Goal { get; init; }

    public int? SkippedOtherwise { get; init; }

    public IReadOnlyDictionary<UnreachableReason, int?> Unreachable { get; init; } = new Dictionary<UnreachableReason, int?>();

    public int? Uncertain { get; init; }

    public int? Withdrawn { get; init; }

    public bool HasSent { get; init; }

    public bool HasUncertain { get; init; }

    /// <summary>How much of the audience has come to an end.</summary>
    public int? Percent { get; init; }

    /// <summary>How long the rest will take; <see langword="null"/> where it does not run.</summary>
    public TimeSpan? TimeLeft { get; init; }

    /// <summary>How many people came to an end in a minute, lately; <see langword="null"/> where it does not run or nothing is known yet.</summary>
    public int? PerMinute { get; init; }

    /// <summary>How far it was, and when: for the rate. Never shown.</summary>
    public ProgressMark? Mark { get; init; }

    /// <summary>Whether nothing more will come of it by itself.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether the admin would read the same, the rate aside.</summary>
    public bool SaysTheSameAs(ProgressFigures? other) =>
        other is not null && this with { Unreachable = other.Unreachable, Mark = other.Mark, PerMinute = other.PerMinute } == other
        && Unreachable.OrderBy(pair => pair.Key).SequenceEqual(other.Unreachable.OrderBy(pair => pair.Key));

    /// <summary>The same with the rate since what was shown before.</summary>
    public ProgressFigures After(ProgressFigures? before) =>
        this with { PerMinute = Status is CampaignStatus.Running && Left > 0 ? Mark?.PerMinuteSince(before?.Mark) ?? before?.PerMinute : null };

    public static ProgressFigures Of(CampaignReport report, IAdminSight sight, DateTimeOffset now)
    {
        var seen = new SeenSums(report.Sums, sight.Show(report.Sums));
        return new ProgressFigures
        {
            Status = report.Campaign.Status,
            Hold = report.Campaign.Hold,
            StartsAt = report.Campaign.StartsAt,
            IsCounted = report.Sums.Audience is not null,
            Audience = report.Sums.Audience is { } audience ? sight.Show([audience])[0] : null,
            Left = seen.Left,
            Sent = seen.Of(RecipientState.Sent),
            Goal = seen.Goal,
            SkippedOtherwise = seen.SkippedOtherwise,
            Unreachable = report.Sums.Unreachable.Keys.ToDictionary(reason => reason, seen.Of),
            Uncertain = seen.Of(RecipientState.Uncertain),
            Withdrawn = seen.Of(RecipientState.Withdrawn),
            HasSent = report.Sums[RecipientState.Sent] > 0,
            HasUncertain = report.Sums[RecipientState.Uncertain] > 0,
            Percent = seen.Left is null ? null : (int)report.Percent,
            TimeLeft = seen.Left is not null && report.TimeLeft is { } left ? TimeSpan.FromMinutes(Math.Ceiling(left.TotalMinutes)) : null,
            Mark = report.Sums.Audience is { } all ? new ProgressMark(now, all - report.Sums[RecipientState.Planned] - report.Sums[RecipientState.Claimed]) : null,
            IsOver = report.Campaign.Status is CampaignStatus.Done or CampaignStatus.Withdrawn
                || (report.Campaign.Status == CampaignStatus.Cancelled && report.Sums[RecipientState.Planned] + report.Sums[RecipientState.Claimed] == 0),
        };
    }
}

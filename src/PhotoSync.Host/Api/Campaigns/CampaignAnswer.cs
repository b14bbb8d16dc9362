using PhotoSync.Diagnosis;
using PhotoSync.Host.Privacy;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>A campaign.</summary>
internal sealed record CampaignAnswer(long Id, CampaignStatus Status, CampaignHold Hold, AudienceKind Audience, string Template)
{
    /// <summary>The states of an audience that is told by them.</summary>
    public IReadOnlyList<PhotoState>? States { get; init; }

    public string? OwnText { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Object id of the administrator who planned it.</summary>
    public Guid CreatedBy { get; init; }

    /// <summary>How many recipients were counted when it was planned.</summary>
    public int? Counted { get; init; }

    /// <summary>How many recipients were written down; absent until that is complete.</summary>
    public int? Recipients { get; init; }

    public static CampaignAnswer Of(Campaign campaign) => new(campaign.Id.Value, campaign.Status, campaign.Hold, KindOf(campaign.Plan.Audience), campaign.Plan.Message.Template)
    {
        States = (campaign.Plan.Audience as Audience.InStates)?.States,
        OwnText = campaign.Plan.Message.OwnText,
        StartsAt = campaign.StartsAt,
        CreatedAt = campaign.CreatedAt,
        CreatedBy = campaign.CreatedBy,
        Counted = campaign.Counted,
        Recipients = campaign.Recipients,
    };

    /// <summary>The same with the numbers that may be shown.</summary>
    public CampaignAnswer As(GroupCounts counts) => this with
    {
        Counted = Counted is { } counted ? counts.ShowSum(counted) : null,
        Recipients = Recipients is { } recipients ? counts.ShowSum(recipients) : null,
    };

    private static AudienceKind KindOf(Audience audience) => audience switch
    {
        Reminders.Campaigns.Audience.Everyone => AudienceKind.Everyone,
        Reminders.Campaigns.Audience.InStates => AudienceKind.States,
        Reminders.Campaigns.Audience.InGroup => AudienceKind.Group,
        Reminders.Campaigns.Audience.Named => AudienceKind.Named,
        _ => AudienceKind.Listed,
    };
}

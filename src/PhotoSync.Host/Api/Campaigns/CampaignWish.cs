using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Timing;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>A campaign as an administrator wants it.</summary>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Template">The message's template.</param>
internal sealed record CampaignWish(AudienceWish Audience, string Template)
{
    /// <summary>A text of one's own beside the template's.</summary>
    public string? OwnText { get; init; }

    /// <summary>When it goes out; at once unless said.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether messages may arrive in working hours only, in each person's own zone. Default true.</summary>
    public bool OnlyInWorkingHours { get; init; } = true;

    /// <summary>Whoever was reminded within this many days is left out. Default 30.</summary>
    public int QuietDays { get; init; } = 30;

    /// <summary>What is wrong with it, for whoever sent it; <see langword="null"/> where nothing is.</summary>
    public string? Fault => this switch
    {
        { Audience: null } or { Template: null or { Length: 0 or > 50 } } => "\"audience\" and \"template\" are needed.",
        { OwnText.Length: > CampaignMessage.LongestText } => $"\"ownText\" has at most {CampaignMessage.LongestText} characters.",
        _ when Audience.ToAudience() is null => "The audience names nobody: give \"states\", \"group\" or \"names\" as its kind says.",
        _ => null,
    };

    /// <summary>The plan of a wish without fault.</summary>
    public CampaignPlan ToPlan(TenantId tenant) =>
        new(tenant, Audience.ToAudience()!, new CampaignMessage(Template, OwnText), At is { } at ? new Schedule.Once(at.ToUniversalTime()) : new Schedule.AtOnce())
        {
            Hours = OnlyInWorkingHours ? SendingHours.Work : null,
            QuietDays = QuietDays,
        };
}

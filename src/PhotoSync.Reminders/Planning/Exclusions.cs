using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Planning;

/// <summary>Decides who is left out, when a campaign is planned and again when a message is about to go.</summary>
internal static class Exclusions
{
    public static ExclusionReason? Of(Candidate candidate, RecipientMark? mark, CampaignPlan plan, DateTimeOffset now) => candidate switch
    {
        { IsGuest: true } => ExclusionReason.Guest,
        { AccountEnabled: false } => ExclusionReason.AccountDisabled,
        _ => Of(mark, plan, now),
    };

    public static ExclusionReason? Of(RecipientMark? mark, CampaignPlan plan, DateTimeOffset now) => mark switch
    {
        null => null,
        { OptedOut: true } => ExclusionReason.OptedOut,
        { SnoozedUntil: { } until } when until > now => ExclusionReason.Snoozed,
        { RemindedAt: { } at } when at > now - TimeSpan.FromDays(plan.QuietDays) => ExclusionReason.RemindedRecently,
        _ => null,
    };
}

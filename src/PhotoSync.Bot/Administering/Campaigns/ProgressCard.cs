using AdaptiveCards;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Speaking;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Shows an admin where a campaign stands, in one card that is updated, and what they can do about it.</summary>
internal static class ProgressCard
{
    public static TalkCard Show(Turn turn, string interactionId, CampaignState state, ProgressFigures figures)
    {
        var voice = turn.Voice;
        return new CardFrame(turn)
            .Add(Elements.Heading(voice.Say("Campaign.Progress.Title", state.Campaign ?? 0)))
            .Add(state.Problem is { } problem ? Elements.Warning(voice.Say(problem)) : null)
            .Add(Elements.Text(Status(voice, figures)))
            .Add(figures.TimeLeft is { } left && figures.Left > 0 ? Elements.Text(voice.Count("Campaign.Progress.TimeLeft", (long)left.TotalMinutes)) : null)
            .Add(figures.Audience is null ? null : Elements.Facts(Facts(voice, figures)))
            .Offer(Actions(voice, interactionId, figures))
            .For(interactionId);
    }

    private static string Status(Voice voice, ProgressFigures figures) => figures switch
    {
        { Status: CampaignStatus.Scheduled } => voice.Say("Campaign.Status.Scheduled", voice.Dates.Moment(figures.StartsAt)),
        { Status: CampaignStatus.Paused, Hold: CampaignHold.AudienceGrew } => voice.Count("Campaign.Status.AudienceGrew", figures.Audience ?? 0),
        _ => voice.Say($"Campaign.Status.{figures.Status}"),
    };

    private static IEnumerable<(string, string)> Facts(Voice voice, ProgressFigures figures)
    {
        yield return Fact("Campaign.Progress.Audience", figures.Audience ?? 0);
        yield return Fact("Campaign.Progress.Sent", figures.Sent);
        yield return Fact("Campaign.Progress.Goal", figures.Goal);
        if (figures.SkippedOtherwise > 0) yield return Fact("Campaign.Progress.Skipped", figures.SkippedOtherwise);
        foreach (var (reason, number) in figures.Unreachable.OrderBy(pair => pair.Key))
            yield return Fact($"Campaign.Unreachable.{reason}", number);
        if (figures.Uncertain > 0) yield return Fact("Campaign.Progress.Uncertain", figures.Uncertain);
        if (figures.Withdrawn > 0) yield return Fact("Campaign.Progress.Withdrawn", figures.Withdrawn);
        yield return Fact("Campaign.Progress.Left", figures.Left);

        (string, string) Fact(string key, int number) => (voice.Say(key), number.ToString("N0", voice.Culture));
    }

    private static IEnumerable<AdaptiveAction> Actions(Voice voice, string interactionId, ProgressFigures figures)
    {
        if (figures.Status == CampaignStatus.Running) yield return Quiet("PauseCampaign", Verbs.PauseCampaign);
        if (figures.Status == CampaignStatus.Paused) yield return Quiet("ResumeCampaign", Verbs.ResumeCampaign);
        if (figures.Status is CampaignStatus.Scheduled or CampaignStatus.Preparing or CampaignStatus.Running or CampaignStatus.Paused)
            yield return Buttons.Dangerous(voice.Say("Button.CancelCampaign"), Verbs.CancelCampaign, interactionId);
        if (figures.Uncertain > 0) yield return Quiet("Uncertain", Verbs.Uncertain);
        if (figures is not { Sent: > 0, Status: CampaignStatus.Running or CampaignStatus.Paused or CampaignStatus.Done or CampaignStatus.Cancelled }) yield break;
        yield return Buttons.Dangerous(voice.Say("Button.DeleteCards"), Verbs.DeleteCards, interactionId);
        yield return Quiet("RewriteCards", Verbs.RewriteCards);

        AdaptiveAction Quiet(string button, string verb) => Buttons.Quiet(voice.Say($"Button.{button}"), verb, interactionId);
    }
}

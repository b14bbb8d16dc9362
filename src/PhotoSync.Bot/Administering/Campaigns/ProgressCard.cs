using AdaptiveCards;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Speaking;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Shows an admin where a campaign stands, in one card that is updated, and what they can do about it.</summary>
internal static class ProgressCard
{
    public static TalkCard Show(Turn turn, string interactionId, CampaignState state, ProgressFigures figures) => new CardFrame(turn)
        .Add(Body(turn.Voice, state, figures))
        .Offer(Actions(turn.Voice, interactionId, figures))
        .For(interactionId);

    public static IEnumerable<AdaptiveElement?> Body(Voice voice, CampaignState state, ProgressFigures figures)
    {
        yield return Elements.Heading(voice.Say("Campaign.Progress.Title", state.Campaign ?? 0));
        yield return state.Problem is { } problem ? Elements.Warning(voice.Say(problem)) : null;
        yield return Elements.Text(Status(voice, figures));
        yield return Speed(voice, figures) is { Length: > 0 } speed ? Elements.Text(speed) : null;
        yield return figures.IsCounted ? Elements.Facts(ProgressFacts.Of(voice, figures)) : null;
    }

    private static string Status(Voice voice, ProgressFigures figures) => figures switch
    {
        { Status: CampaignStatus.Scheduled } => voice.Say("Campaign.Status.Scheduled", voice.Dates.Moment(figures.StartsAt)),
        { Status: CampaignStatus.Paused, Hold: CampaignHold.AudienceGrew } => voice.Count("Campaign.Status.AudienceGrew", figures.Audience ?? 0),
        _ => voice.Say($"Campaign.Status.{figures.Status}"),
    };

    private static string Speed(Voice voice, ProgressFigures figures) => string.Join(' ', new[]
    {
        figures is { IsCounted: true, Percent: { } percent } ? voice.Say("Campaign.Progress.Percent", percent) : null,
        figures.PerMinute is { } perMinute ? voice.Count("Campaign.Progress.PerMinute", perMinute) : null,
        figures is { TimeLeft: { } left, Left: > 0 } ? voice.Count("Campaign.Progress.TimeLeft", (long)left.TotalMinutes) : null,
    }.OfType<string>());

    private static IEnumerable<AdaptiveAction> Actions(Voice voice, string interactionId, ProgressFigures figures)
    {
        if (figures.Status == CampaignStatus.Running) yield return Quiet("PauseCampaign", Verbs.PauseCampaign);
        if (figures.Status == CampaignStatus.Paused) yield return Quiet("ResumeCampaign", Verbs.ResumeCampaign);
        if (figures.Status is CampaignStatus.Scheduled or CampaignStatus.Preparing or CampaignStatus.Running or CampaignStatus.Paused)
            yield return Buttons.Dangerous(voice.Say("Button.CancelCampaign"), Verbs.CancelCampaign, interactionId);
        if (figures.HasUncertain) yield return Quiet("Uncertain", Verbs.Uncertain);
        if (figures is not { HasSent: true, Status: CampaignStatus.Running or CampaignStatus.Paused or CampaignStatus.Done or CampaignStatus.Cancelled }) yield break;
        yield return Buttons.Dangerous(voice.Say("Button.DeleteCards"), Verbs.DeleteCards, interactionId);
        yield return Quiet("RewriteCards", Verbs.RewriteCards);

        AdaptiveAction Quiet(string button, string verb) => Buttons.Quiet(voice.Say($"Button.{button}"), verb, interactionId);
    }
}

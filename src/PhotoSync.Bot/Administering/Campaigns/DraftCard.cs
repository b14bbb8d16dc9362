using AdaptiveCards;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Speaking;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Shows an admin whom a campaign would reach and whom it leaves out, before anything is sent.</summary>
internal static class DraftCard
{
    public static TalkCard Show(Turn turn, string interactionId, CampaignState state, DraftFigures draft)
    {
        var voice = turn.Voice;
        return new CardFrame(turn)
            .Add(Elements.Heading(draft.Recipients is { } reached ? voice.Count("Campaign.Draft.Title", reached) : voice.Say("Campaign.Draft.TitleFew")))
            .Add(state.Problem is { } problem ? Elements.Warning(voice.Say(problem)) : null)
            .Add(Elements.Text(Starts(voice, draft)))
            .Add(draft.Origin is { } origin ? Elements.Small(voice.Say($"Campaign.Origin.{origin.Basis}", voice.Dates.Moment(origin.AsOf))) : null)
            .Add(LeftOut(voice, draft))
            .Add(Lines(voice, "Campaign.Draft.Unknown", draft.Unknown))
            .Add(Lines(voice, "Campaign.Draft.Ambiguous", draft.Ambiguous))
            .Add(draft.Recipients > NumberConfirmation.Free ? Fields.Number("typed", voice.Say("Campaign.Draft.Type", draft.Recipients.Value), null, 0, int.MaxValue) : null)
            .Offer(draft.ReachesAnybody || state.Entries.When is Whens.Weekly or Whens.Fortnightly
                ? Buttons.Primary(draft.Recipients is { } sent ? voice.Count("Campaign.Draft.Send", sent) : voice.Say("Campaign.Draft.SendFew"), Verbs.SendCampaign, interactionId)
                : null)
            .Offer(draft.Samples.Count > 0 ? Buttons.Quiet(voice.Say("Button.Samples"), Verbs.Samples, interactionId) : null)
            .Offer(Buttons.Quiet(voice.Say("Button.EditCampaign"), Verbs.EditCampaign, interactionId))
            .Plain();
    }

    private static string Starts(Voice voice, DraftFigures draft) => draft.StartsAt <= voice.Clock.Now
        ? voice.Say("Campaign.Draft.StartsNow")
        : voice.Say("Campaign.Draft.StartsAt", voice.Dates.Moment(draft.StartsAt));

    private static AdaptiveFactSet? LeftOut(Voice voice, DraftFigures draft) => draft.LeftOut.Count == 0
        ? null
        : Elements.Facts(draft.LeftOut.OrderBy(pair => pair.Key).Select(pair => (voice.Say($"Campaign.LeftOut.{pair.Key}"), ProgressFacts.Number(voice, pair.Value))));

    private static IEnumerable<AdaptiveElement> Lines(Voice voice, string key, FaultyLines lines)
    {
        if (lines.Count == 0) yield break;
        yield return Elements.Label(voice.Count(key, lines.Count));
        yield return Elements.Small(PlainText.Escape(string.Join(", ", lines.First)) + (lines.Count > lines.First.Count ? " …" : ""));
    }
}

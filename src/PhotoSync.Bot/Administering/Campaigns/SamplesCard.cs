using AdaptiveCards;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Reminding;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Shows an admin the card as some of the people would get it: the same elements, in their languages; its buttons only by name.</summary>
internal static class SamplesCard
{
    public static TalkCard Show(Turn turn, string interactionId, CampaignState state, DraftFigures draft) => new CardFrame(turn)
        .Add(Elements.Heading(turn.Voice.Say(draft.Samples.Any(sample => sample.Name is not null) ? "Campaign.Samples.Title" : "Campaign.Samples.Anybody")))
        .Add(draft.Samples.SelectMany(sample => Of(turn, state, sample)))
        .Offer(Buttons.Quiet(turn.Voice.Say("Button.Back"), Verbs.Back, interactionId))
        .Plain();

    private static IEnumerable<AdaptiveElement> Of(Turn turn, CampaignState state, SamplePerson sample)
    {
        var voice = new Voice(Languages.Choose(null, sample.Language), turn.Voice.Clock);
        var reminder = new ReminderState
        {
            Campaign = state.Campaign ?? 0,
            Template = state.Entries.Template,
            OwnText = state.Entries.OwnText is { Length: > 0 } own ? own : null,
            Found = sample.Found,
        };
        if (sample.Name is { } name) yield return Elements.Label(PlainText.Escape(name));
        yield return new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Items = [.. ReminderCard.Body(voice, reminder), Elements.Small(Titles(voice, reminder))],
        };
    }

    private static string Titles(Voice voice, ReminderState reminder) => string.Join("  ·  ", ReminderCard.Actions(voice, "", reminder).Select(action => action.Title));
}

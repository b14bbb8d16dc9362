using AdaptiveCards;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Explaining;

/// <summary>The finding's card with an explanation below it.</summary>
internal sealed class WhyView(FindingCard finding) : ICheckView
{
    public string Verb => Verbs.Why;

    public TalkCard Show(Turn turn, Interaction interaction, CheckState state, CheckedPhoto photo)
    {
        var voice = turn.Voice;
        return finding.Frame(turn, interaction.Id, state, photo, Explanation(photo, voice))
            .Offer(new FindingButtons(voice, interaction.Id).Of(state, photo))
            .Offer(Buttons.Quiet(voice.Say("Button.Back"), Verbs.Back, interaction.Id))
            .For(interaction.Id);
    }

    private static IEnumerable<AdaptiveElement> Explanation(CheckedPhoto photo, Voice voice)
    {
        yield return Elements.Heading(voice.Say("Why.Title"));
        foreach (var sentence in WhyWords.Sentences(photo, voice))
            yield return Elements.Text(sentence);
        if (WhyWords.Facts(photo, voice).ToList() is { Count: > 0 } facts)
            yield return Elements.Facts(facts);
    }
}

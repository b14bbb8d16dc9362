using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Explaining;

/// <summary>The finding's card with an explanation below it.</summary>
internal sealed class WhyView(FindingCard finding) : ICheckView
{
    public string Verb => Verbs.Why;

    public TalkCard Show(Turn turn, Interaction interaction, CheckState state, CheckedPhoto photo)
    {
        var voice = turn.Voice;
        var facts = WhyWords.Facts(photo, voice).ToList();
        return finding.Frame(turn, interaction.Id, state, photo)
            .Add(Elements.Heading(voice.Say("Why.Title")))
            .Add(WhyWords.Sentences(photo, voice).Select(Elements.Text))
            .Add(facts.Count > 0 ? Elements.Facts(facts) : null)
            .Offer(new FindingButtons(voice, interaction.Id).Of(state, photo))
            .Offer(Buttons.Quiet(voice.Say("Button.Back"), Verbs.Back, interaction.Id))
            .For(interaction.Id);
    }
}

using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.SigningIn;

namespace PhotoSync.Bot.Explaining;

/// <summary>A text that can be copied into a ticket.</summary>
internal sealed class MessageForItView(IActingChoice acting) : ICheckView
{
    public string Verb => Verbs.MessageForIt;

    public TalkCard Show(Turn turn, Interaction interaction, CheckState state, CheckedPhoto photo)
    {
        var voice = turn.Voice;
        var text = new MessageForIt(voice, interaction, acting.For(interaction.Person)).Write(state, photo);
        return new CardFrame(turn)
            .Add(Elements.Heading(voice.Say("MessageForIt.Title")))
            .Add(Elements.Text(voice.Say("MessageForIt.Hint")))
            .Add(Elements.ToCopy("messageForIt", voice.Say("MessageForIt.Label"), text))
            .Offer(
                Buttons.Quiet(voice.Say("Button.Back"), Verbs.Back, interaction.Id),
                Buttons.Quiet(voice.Say("Button.CheckAgain"), Verbs.CheckAgain, interaction.Id))
            .For(interaction.Id);
    }
}

using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Colleagues;

/// <summary>"Anna's photo is wrong": only Anna can mend it, and here is a text for her.</summary>
internal static class SomebodyElseCard
{
    public static TalkCard Show(Turn turn) => new CardFrame(turn)
        .Add(Elements.Heading(turn.Voice.Say("Else.Title")))
        .Add(Elements.Text(turn.Voice.Say("Else.Why")))
        .Add(Elements.ToCopy("textToSend", turn.Voice.Say("Else.Label"), turn.Voice.Say("Else.Text")))
        .Plain();
}

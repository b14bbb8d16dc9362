using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Checking;

/// <summary>Another side of a check's card, shown in its place when a button asks for it.</summary>
internal interface ICheckView
{
    /// <summary>What the button asks for; also the view's name in <see cref="CheckState.View"/>.</summary>
    string Verb { get; }

    TalkCard Show(Turn turn, Interaction interaction, CheckState state, CheckedPhoto photo);
}

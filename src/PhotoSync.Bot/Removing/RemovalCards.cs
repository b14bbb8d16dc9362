using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Removing;

/// <summary>Draws a removal's card as its stage says.</summary>
internal static class RemovalCards
{
    public static TalkCard Show(Turn turn, Interaction interaction)
    {
        var state = InteractionDesk.Read<RemovalState>(interaction);
        var voice = turn.Voice;
        return state.Stage switch
        {
            RemovalStage.Looking => Sentence(turn, interaction, voice.Say("Checking.Now")),
            RemovalStage.Asking => Question(turn, interaction, state),
            RemovalStage.Working => Sentence(turn, interaction, voice.Say("Remove.Working")),
            RemovalStage.Unsettled => Sentence(turn, interaction, voice.Say("Remove.Unsettled", voice.Dates.Moment(state.LookAgainAt ?? turn.Now))),
            _ => Sentence(turn, interaction, (state.Why ?? new Said("Guard.Used")).By(voice)),
        };
    }

    private static TalkCard Question(Turn turn, Interaction interaction, RemovalState state) => new CardFrame(turn)
        .Add(Elements.Heading(turn.Voice.Say("Remove.Title")))
        .Add(state.Why is { } problem ? Elements.Text(problem.By(turn.Voice)) : null)
        .Add(Elements.Text(turn.Voice.Say("Remove.Consequence")))
        .Offer(
            Buttons.Dangerous(turn.Voice.Say("Button.Remove"), Verbs.Remove, interaction.Id),
            Buttons.Quiet(turn.Voice.Say("Button.Keep"), Verbs.Keep, interaction.Id))
        .For(interaction.Id);

    private static TalkCard Sentence(Turn turn, Interaction interaction, string sentence) =>
        new CardFrame(turn).Add(Elements.Text(sentence)).For(interaction.Id);
}

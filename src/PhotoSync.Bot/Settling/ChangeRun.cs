using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.SigningIn;

namespace PhotoSync.Bot.Settling;

/// <summary>Runs a change of a photo and shows how it ends: at once where it is quick, else by updating a card that says that it is being done.</summary>
internal sealed class ChangeRun(ChangeDelivery delivery, AfterTurn afterTurn, Patience patience, SignInAsking signIn, IAudit audit)
{
    /// <summary>For a message: its answer is a card.</summary>
    public async Task AnswerAsync(
        Turn turn, Interaction interaction, Func<Turn, Interaction, TalkCard> draw, Func<CancellationToken, Task<ChangeEnd>> change, CancellationToken cancellationToken)
    {
        var changing = change(afterTurn.Stopping);
        if (await patience.SeesEndAsync(changing))
        {
            await EndAsync(turn, await changing, draw, cancellationToken);
            return;
        }

        await delivery.ShowAsync(turn, interaction, draw, cancellationToken);
        afterTurn.Run(turn, async (later, token) => await EndAsync(later, await changing, draw, token));
    }

    /// <summary>For a pressed button: the answer takes the place of the card.</summary>
    public async Task<CardAnswer> AnswerButtonAsync(
        Turn turn, Interaction interaction, Func<Turn, Interaction, TalkCard> draw, Func<CancellationToken, Task<ChangeEnd>> change, CancellationToken cancellationToken)
    {
        var changing = change(afterTurn.Stopping);
        if (await patience.SeesEndAsync(changing) && await changing is not ChangeEnd.SignInNeeded)
            return new CardAnswer.Shown(delivery.CardOf(turn, await changing, draw));

        afterTurn.Run(turn, async (later, token) =>
        {
            var end = await changing;
            await patience.WaitForTheAnswerAsync(token);
            await EndAsync(later, end, draw, token);
        });
        return new CardAnswer.Working(draw(turn, interaction));
    }

    public void ShowLater(Turn turn, Interaction interaction, Func<Turn, Interaction, TalkCard> draw) =>
        afterTurn.Run(turn, (later, token) => delivery.ShowAsync(later, interaction, draw, token));

    public void Later(Turn turn, Func<Turn, CancellationToken, Task> talk) => afterTurn.Run(turn, talk);

    /// <summary>A button that works once was used again: nothing happens, and the audit says so.</summary>
    public async Task<CardAnswer> ReplayedAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        await audit.WriteAsync(new AuditLine(turn.Now, turn.Person, AuditAct.ReplayRefused, interaction.Id, interaction.Kind), cancellationToken);
        return new CardAnswer.Said(turn.Voice.Say("Guard.Used"));
    }

    /// <summary>Where the person has to sign in, what they said yes to is carried out after it.</summary>
    private async Task EndAsync(Turn turn, ChangeEnd end, Func<Turn, Interaction, TalkCard> draw, CancellationToken cancellationToken)
    {
        if (end is ChangeEnd.SignInNeeded needed)
        {
            if (!await signIn.AskAsync(turn, needed.Interaction, cancellationToken))
                await turn.SayAsync(turn.Voice.Say("SignIn.Unavailable"), cancellationToken);
            return;
        }

        await delivery.EndAsync(turn, end, draw, cancellationToken);
    }
}

using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Checking;

/// <summary>Runs a check and shows what came of it: at once where it is quick, else by updating a card that says that it is being done.</summary>
internal sealed class CheckRun(Checker checker, CheckDelivery delivery, SignInAsking signIn, AfterTurn afterTurn, Patience patience)
{
    /// <summary>After this long a check that has not ended was cut off.</summary>
    private static readonly TimeSpan LongestCheck = TimeSpan.FromMinutes(1);

    public static bool IsRunning(CheckState state, DateTimeOffset now) => state.RunningSince > now - LongestCheck;

    /// <summary>Checks for a message: its answer is a card. The check's interaction is kept meanwhile.</summary>
    public async Task AnswerAsync(Turn turn, Task<Interaction> opening, bool stillSeesOldPicture, CancellationToken cancellationToken)
    {
        var check = checker.RunAsync(turn.Person, opening, stillSeesOldPicture, afterTurn.Stopping);
        if (await patience.SeesEndAsync(check))
        {
            await EndAsync(turn, await check, cancellationToken);
            return;
        }

        await delivery.ShowAsync(turn, await opening, cancellationToken);
        afterTurn.Run(turn, async (later, token) => await EndAsync(later, await check, token));
    }

    /// <summary>Checks for a pressed button: its answer takes the place of the card.</summary>
    public async Task<CardAnswer> RepeatAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        if (await delivery.BeginAsync(interaction, turn.Now - LongestCheck, turn.Now, cancellationToken) is not { } begun)
            return new CardAnswer.Working(FindingCard.Checking(turn, interaction.Id));

        var check = checker.RunAsync(begun, afterTurn.Stopping);
        if (await patience.SeesEndAsync(check)) return new CardAnswer.Shown(delivery.CardOf(turn, await check));

        afterTurn.Run(turn, async (later, token) =>
        {
            var done = await check;
            await patience.WaitForTheAnswerAsync(token);
            await delivery.ShowAsync(later, done, token);
        });
        return new CardAnswer.Working(FindingCard.Checking(turn, interaction.Id));
    }

    /// <summary>Asks for a sign-in, after which the check is made again.</summary>
    public async Task<CardAnswer> SignInAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        await signIn.AskAsync(turn, interaction, cancellationToken);
        return new CardAnswer.Shown(delivery.CardOf(turn, interaction));
    }

    private async Task EndAsync(Turn turn, Checked done, CancellationToken cancellationToken)
    {
        await DeliverAsync(turn, done.Interaction, cancellationToken);
        await done.Noted;
    }

    /// <summary>The first check of somebody who has not signed in asks for that instead of telling that it cannot tell.</summary>
    private async Task DeliverAsync(Turn turn, Interaction found, CancellationToken cancellationToken)
    {
        var asked = InteractionDesk.Read<CheckState>(found) is { Photo.Remedy: Remedy.SignIn, AskedToSignIn: false }
            && await signIn.AskAsync(turn, await delivery.MarkAskedAsync(found, cancellationToken), cancellationToken);
        if (!asked || found.ActivityId is not null) await delivery.ShowAsync(turn, found, cancellationToken);
    }
}

using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Turns a person's token into the right to act for them, and carries out what they had asked for.</summary>
internal sealed class SignInEnd(IPersonGrants grants, IInteractionStore interactions, AfterSignIn after, IAudit audit)
{
    /// <summary>A sign-in that was asked for longer ago than this has nothing to carry out any more.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <returns>Whether the token gave the right to act; not where a consent is missing.</returns>
    public async Task<bool> SignedInAsync(Turn turn, Interaction? asking, string token, CancellationToken cancellationToken)
    {
        if (await grants.RedeemAsync(turn.Person, token, cancellationToken) is not null) return false;

        await audit.WriteAsync(new AuditLine(turn.Now, turn.Person, AuditAct.SignedIn, asking?.Id, null), cancellationToken);
        if (asking is not null) await after.CarryOutAsync(turn, asking, cancellationToken);
        return true;
    }

    /// <summary>The person's sign-in that was asked for last and is not done.</summary>
    public async Task<Interaction?> FindWaitingAsync(Turn turn, CancellationToken cancellationToken)
    {
        var newest = await interactions.FindNewestAsync(turn.Person, SignInAsking.KindOfInteraction, turn.Now, cancellationToken);
        return newest is not null && turn.Now - newest.CreatedAt < LongestWait && !InteractionDesk.Read<SignInState>(newest).IsDone ? newest : null;
    }
}

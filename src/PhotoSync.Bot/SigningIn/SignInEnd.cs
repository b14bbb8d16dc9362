using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Turns a person's token into the right to act for them, and carries out what they had asked for.</summary>
internal sealed class SignInEnd(IPersonGrants grants, IInteractionStore interactions, AfterSignIn after, IAudit audit)
{
    /// <summary>A sign-in that was asked for longer ago than this has nothing to carry out any more.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <returns>Why the token did not give the right to act; <see langword="null"/> where it did.</returns>
    public async Task<ReadFailure?> SignedInAsync(Turn turn, Interaction? asking, string token, CancellationToken cancellationToken)
    {
        if (await grants.RedeemAsync(turn.Person, token, cancellationToken) is { } failure) return failure;

        await audit.WriteAsync(new AuditLine(turn.Now, turn.Person, AuditAct.SignedIn, asking?.Id, null), cancellationToken);
        if (asking is not null) await after.CarryOutAsync(turn, asking, cancellationToken);
        return null;
    }

    /// <summary>The person's sign-in that was asked for last and is not done.</summary>
    public async Task<Interaction?> FindWaitingAsync(Turn turn, CancellationToken cancellationToken)
    {
        var newest = await interactions.FindNewestAsync(turn.Person, SignInAsking.KindOfInteraction, turn.Now, cancellationToken);
        return newest is not null && turn.Now - newest.CreatedAt < LongestWait && !InteractionDesk.Read<SignInState>(newest).IsDone ? newest : null;
    }
}

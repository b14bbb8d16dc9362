using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Carries out once what was asked before a sign-in, when its own turn is answered.</summary>
internal sealed class AfterSignIn(InteractionDesk desk, AfterTurn afterTurn, IServiceProvider services)
{
    public async Task CarryOutAsync(Turn turn, Interaction asking, CancellationToken cancellationToken)
    {
        if (await desk.ChangeAsync<SignInState>(asking.Id, state => state.IsDone ? null : state with { IsDone = true }, cancellationToken) is not { } done) return;

        var then = InteractionDesk.Read<SignInState>(done).Then;
        afterTurn.Run(turn, (later, token) => ResumeAsync(later, then, token));
    }

    private async Task ResumeAsync(Turn turn, string interactionId, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(interactionId, cancellationToken) is not { } interaction || interaction.ExpiresAt <= turn.Now) return;

        // Talks ask for sign-ins, and sign-ins resume talks: the circle is closed here, when all of them exist.
        var talks = (IEnumerable<ITalk>)services.GetService(typeof(IEnumerable<ITalk>))!;
        if (talks.FirstOrDefault(talk => talk.Kind == interaction.Kind) is { } talk)
            await talk.ResumeAsync(turn, interaction, cancellationToken);
    }
}

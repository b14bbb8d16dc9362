using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>"Sign out": the token service forgets the person, and so does PhotoSync.</summary>
internal sealed class SignOutTalk(SignInOptions options, IPersonGrants grants, IAudit audit)
{
    public async Task StartAsync(Turn turn, CancellationToken cancellationToken)
    {
        await SignOutAsync(turn, cancellationToken);
        await turn.SayAsync(turn.Voice.Say("SignIn.Out"), cancellationToken);
    }

    public async Task SignOutAsync(Turn turn, CancellationToken cancellationToken)
    {
        await grants.ForgetAsync(turn.Person, cancellationToken);
        if (options.Acting is ActingMode.Delegated)
            await turn.Tokens.SignOutUserAsync(turn.UserId, options.ConnectionName, turn.Context.Activity.ChannelId, cancellationToken);
        await audit.WriteAsync(new AuditLine(turn.Now, turn.Person, AuditAct.SignedOut, null, null), cancellationToken);
    }
}

using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Stands in front of every talk and button that is for admins only.</summary>
internal sealed class AdminDoor(IAdmins admins, SignInAsking signIn)
{
    /// <param name="turn">Who asks.</param>
    /// <param name="then">Opens the interaction that is resumed after a sign-in; called only where one is needed.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<AdminEntry> EnterAsync(Turn turn, Func<Task<Interaction>> then, CancellationToken cancellationToken) =>
        await admins.StandingOfAsync(turn.Person, cancellationToken) switch
        {
            AdminStanding.Admin => AdminEntry.Open,
            AdminStanding.Unknown when await signIn.AskAsync(turn, await then(), cancellationToken) => AdminEntry.SignsIn,
            _ => AdminEntry.Closed,
        };
}

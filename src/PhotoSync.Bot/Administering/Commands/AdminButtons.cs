using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.SigningIn;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>Stands in front of each button of an admin's card: a role may have been taken away since the card was sent.</summary>
internal sealed class AdminButtons(IAdmins admins)
{
    public async Task<CardAnswer> LetAsync(Turn turn, Func<Task<CardAnswer>> act, CancellationToken cancellationToken) =>
        await admins.StandingOfAsync(turn.Person, cancellationToken) is AdminStanding.Admin
            ? await act()
            : new CardAnswer.Said(turn.Voice.Say("Admin.NotNow"));
}

using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Who may administer PhotoSync in their own tenant: those with the app role, or those whom an option names where nobody signs in.</summary>
public interface IAdmins
{
    /// <summary>How somebody stands now. Asked anew for each act: a role that was taken away ends with the token that carried it, within the hour.</summary>
    Task<AdminStanding> StandingOfAsync(PersonId person, CancellationToken cancellationToken);
}

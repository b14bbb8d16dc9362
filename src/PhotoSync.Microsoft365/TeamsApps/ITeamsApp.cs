using PhotoSync.People;

namespace PhotoSync.Microsoft365.TeamsApps;

/// <summary>The bot's app at people's Teams, by the application's rights (domain.md §4.4).</summary>
public interface ITeamsApp
{
    /// <summary>Installs the app for a person, unless it is there already, and finds the chat that this opens.</summary>
    Task<InstallOutcome> InstallAsync(PersonId person, CancellationToken cancellationToken);
}

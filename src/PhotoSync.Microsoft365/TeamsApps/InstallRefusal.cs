namespace PhotoSync.Microsoft365.TeamsApps;

/// <summary>Why the app cannot be installed for a person.</summary>
public enum InstallRefusal
{
    /// <summary>The person has no licence for Teams.</summary>
    NoTeamsLicence,

    /// <summary>A policy keeps the app from the person (403).</summary>
    BlockedByPolicy,

    /// <summary>The tenant's catalogue has no such app (404).</summary>
    NotInCatalogue,

    /// <summary>The directory does not know the person.</summary>
    NoSuchPerson,
}

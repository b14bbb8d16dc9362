namespace PhotoSync.Microsoft365.Probing;

/// <summary>Calls that are tried to find out whether they are allowed. None of them changes anything, save <see cref="InstallApp"/>.</summary>
public enum Probe
{
    /// <summary>People and their accounts' state.</summary>
    ReadPeople,

    /// <summary>Somebody's photo in Exchange.</summary>
    ReadPhotos,

    /// <summary>Somebody's mailbox settings.</summary>
    ReadMailboxes,

    /// <summary>photoUpdateSettings.</summary>
    ReadPhotoPolicy,

    /// <summary>The members of a group.</summary>
    ReadGroups,

    /// <summary>The company's app catalogue.</summary>
    ReadCatalogue,

    /// <summary>Whether the Teams app is installed for somebody.</summary>
    ReadInstallation,

    /// <summary>Installs the Teams app for somebody: only ever for whoever asks.</summary>
    InstallApp,

    /// <summary>Somebody's user profile in SharePoint.</summary>
    ReadProfiles,

    /// <summary>A file of the User Photos library.</summary>
    ReadThumbnails,

    /// <summary>A profile property of an account that does not exist: refused for want of the permission, or for want of the account.</summary>
    ChangeProfiles,
}

namespace PhotoSync.Diagnosis;

/// <summary>The one step that helps in a state (domain.md §6, last column).</summary>
public enum Remedy
{
    /// <summary>Nothing needs to be done.</summary>
    Nothing,

    /// <summary>The person uploads a photo.</summary>
    UploadPhoto,

    /// <summary>The person opens their own SharePoint page now.</summary>
    VisitNow,

    /// <summary>The person waits until <see cref="Finding.NextStepAt"/> and opens their own SharePoint page then.</summary>
    VisitLater,

    /// <summary>The person signs in to SharePoint once.</summary>
    OpenSharePointOnce,

    /// <summary>The person clears caches and waits.</summary>
    ClearCaches,

    /// <summary>An admin repairs the SharePoint profile, or uploads again.</summary>
    AskAdminToRepair,

    /// <summary>An admin switches the pull on again.</summary>
    AskAdminToSwitchPullOn,

    /// <summary>An admin unblocks the account.</summary>
    AskAdminToUnblock,

    /// <summary>An admin lets people edit the Picture property.</summary>
    AskAdminToAllowPictureEditing,

    /// <summary>The check is made again later.</summary>
    TryAgainLater,

    /// <summary>The person signs in to PhotoSync.</summary>
    SignIn,

    /// <summary>An admin grants the permission that is missing.</summary>
    AskAdminForPermission,
}

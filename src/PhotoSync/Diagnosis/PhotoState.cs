namespace PhotoSync.Diagnosis;

/// <summary>The closed set of findings (domain.md §6). The member's order is not the order of the rules.</summary>
public enum PhotoState
{
    /// <summary>S0: both places show the same picture.</summary>
    InSync,

    /// <summary>S1: there is no photo in Exchange and none in SharePoint.</summary>
    NoPhotoAnywhere,

    /// <summary>S2: Exchange has a photo, and SharePoint has never looked.</summary>
    NeverSynced,

    /// <summary>S3: the pictures differ, and SharePoint looked less than 24 hours ago.</summary>
    LookedRecently,

    /// <summary>S4a: the pictures differ, and SharePoint is due to look when the person visits.</summary>
    LookIsDue,

    /// <summary>S4b: the pictures differ although the person's visits should have brought the new one.</summary>
    Stuck,

    /// <summary>S5: SharePoint looked and keeps a placeholder although Exchange has a photo.</summary>
    PlaceholderAfterSync,

    /// <summary>S6: the pull from Exchange is switched off in the person's profile.</summary>
    PullSwitchedOff,

    /// <summary>S7: there is no Exchange mailbox, so SharePoint's copy is not expected.</summary>
    NoMailbox,

    /// <summary>S8: the mailbox is probably on-premises, whose photo never reaches SharePoint.</summary>
    MailboxOnPremises,

    /// <summary>S10: the profile points at a picture that is missing or lies elsewhere.</summary>
    BrokenPictureUrl,

    /// <summary>S11: SharePoint has no profile for the person.</summary>
    NoProfile,

    /// <summary>S12: the account is disabled.</summary>
    AccountDisabled,

    /// <summary>S13: the photo was removed in Exchange and SharePoint still shows it.</summary>
    RemovedInExchange,

    /// <summary>S14: nobody's picture property may be edited in the tenant (inferred from many people).</summary>
    PictureNotEditable,

    /// <summary>S15: both places agree; only caches or sites lag behind.</summary>
    OnlyCachesStale,

    /// <summary>S16: a needed read failed, or the values fit no row.</summary>
    CannotTell,
}

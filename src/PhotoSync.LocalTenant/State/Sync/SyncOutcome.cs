namespace PhotoSync.LocalTenant.State;

/// <summary>What SharePoint did when a person asked for their own photo.</summary>
internal enum SyncOutcome
{
    /// <summary>The photo was fetched from Exchange and the three thumbnails were written.</summary>
    PhotoWritten,

    /// <summary>Exchange had no photo: the profile is marked as showing a placeholder.</summary>
    PlaceholderWritten,

    /// <summary>The last look at Exchange is less than 24 hours ago, so nothing was done.</summary>
    LookedRecently,

    /// <summary>The person has no mailbox in Exchange Online; a profile is there now, its pull is off.</summary>
    NoMailbox,

    /// <summary>The profile's pull from Exchange is switched off.</summary>
    PullIsOff,

    /// <summary>The tenant does not let people edit the Picture property, so nothing syncs.</summary>
    PictureNotEditable,

    /// <summary>The look was counted, yet nothing was written (switch <c>stuck</c>).</summary>
    Stuck,
}

namespace PhotoSync.Repairing;

/// <summary>How a repair ended.</summary>
public enum RepairEnd
{
    /// <summary>Written, read back, and the same picture.</summary>
    Verified,

    /// <summary>Written and confirmed, but what was read back is not the same (yet): SharePoint may need time, or something else wrote.</summary>
    NotVerified,

    /// <summary>There was nothing to do.</summary>
    NotNeeded,

    /// <summary>Nothing was written, because SharePoint's pull may overwrite it within a day and that was not accepted.</summary>
    HeldBack,

    /// <summary>A step was refused or could not be made; the steps before it were.</summary>
    Failed,

    /// <summary>A step was not answered; reading again tells, and every step may be repeated.</summary>
    Uncertain,
}

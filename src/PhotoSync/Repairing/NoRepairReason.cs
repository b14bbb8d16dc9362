namespace PhotoSync.Repairing;

/// <summary>Why a repair has nothing to do for somebody.</summary>
public enum NoRepairReason
{
    /// <summary>Both places agree.</summary>
    PhotoIsRight,

    /// <summary>The person's own visit brings the photo; that way comes first.</summary>
    OwnVisitHelps,

    /// <summary>There is no photo to write, or none is expected in SharePoint.</summary>
    NoPhotoToWrite,

    /// <summary>SharePoint has no profile to write it to.</summary>
    NoProfile,

    /// <summary>The account is disabled, or there is no such person.</summary>
    NobodyThere,

    /// <summary>Something could not be read.</summary>
    CannotTell,
}

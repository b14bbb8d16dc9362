namespace PhotoSync.Host.Api.Coverage;

/// <summary>What can be wrong with a whole tenant.</summary>
internal enum CauseKind
{
    /// <summary>Nobody's picture property looks editable (S14).</summary>
    PictureNotEditable,

    /// <summary>Photos come from the on-premises directory only: nobody can change theirs in the cloud.</summary>
    CloudEditsOff,

    /// <summary>Only holders of certain roles may change photos.</summary>
    OnlyCertainRoles,

    /// <summary>A permission is missing, so that photos cannot be read.</summary>
    PermissionMissing,

    /// <summary>The tenant refuses to let the sweep read, and no permission is known to be missing.</summary>
    SweepRefused,
}

namespace PhotoSync.Host.Storage.Audit;

/// <summary>How an audit can be broken.</summary>
internal enum AuditBreak
{
    /// <summary>A line is not as it was written, or one before it was put in or taken out.</summary>
    LineChanged,

    /// <summary>Lines are missing at the new end.</summary>
    EndMissing,

    /// <summary>Lines are missing at the old end, and no checkpoint says why.</summary>
    CutWithoutCheckpoint,

    /// <summary>A checkpoint was not made by this installation.</summary>
    CheckpointForged,
}

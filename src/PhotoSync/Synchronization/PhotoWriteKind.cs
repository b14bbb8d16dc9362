namespace PhotoSync.Synchronization;

/// <summary>How a photo is changed.</summary>
public enum PhotoWriteKind
{
    /// <summary>A new photo takes its place.</summary>
    Replace,

    /// <summary>The photo is removed.</summary>
    Remove,
}

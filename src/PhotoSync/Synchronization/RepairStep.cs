namespace PhotoSync.Synchronization;

/// <summary>The steps of an admin repair, in their order.</summary>
public enum RepairStep
{
    /// <summary>Upload of the 48-pixel thumbnail.</summary>
    SmallThumbnail,

    /// <summary>Upload of the 72-pixel thumbnail.</summary>
    MediumThumbnail,

    /// <summary>Upload of the large thumbnail.</summary>
    LargeThumbnail,

    /// <summary>The property <c>PictureURL</c>.</summary>
    PictureUrl,

    /// <summary>The property <c>SPS-PicturePlaceholderState</c>.</summary>
    PlaceholderState,

    /// <summary>The property <c>SPS-PictureTimestamp</c>.</summary>
    Timestamp,

    /// <summary>The property <c>SPS-PictureExchangeSyncState</c>; only where the pull is restored.</summary>
    ExchangeSyncState,
}

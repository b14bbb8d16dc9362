namespace PhotoSync.Photos;

/// <summary>The three thumbnails that SharePoint keeps of a photo (domain.md §1.3).</summary>
public enum ThumbnailSize
{
    /// <summary>48 × 48 pixels.</summary>
    Small,

    /// <summary>72 × 72 pixels.</summary>
    Medium,

    /// <summary>200 to 300 pixels square; which one the service uses is not documented.</summary>
    Large,
}

namespace PhotoSync.Photos;

/// <summary>Why a file cannot become a profile photo.</summary>
public enum UploadRefusalReason
{
    /// <summary>The content is of no picture format, whatever its name or type says.</summary>
    NotAPicture,

    /// <summary>The file has more bytes than the limit (15 MB).</summary>
    TooLarge,

    /// <summary>The picture has more pixels than the limit (50 million for JPEG, 25 million otherwise), or would need too much memory to unpack.</summary>
    TooManyPixels,

    /// <summary>The picture moves.</summary>
    Animated,

    /// <summary>The picture is in HEIC or HEIF.</summary>
    Heic,

    /// <summary>The picture is in AVIF.</summary>
    Avif,

    /// <summary>A picture in a format that is not taken: TIFF, SVG, raw and others, and GIF even where it stands still.</summary>
    UnsupportedPicture,

    /// <summary>The file breaks off before the picture is complete.</summary>
    Truncated,

    /// <summary>The file is of a known format and complete, but its content is broken.</summary>
    Damaged,

    /// <summary>Unpacking did not end within the limit (10 seconds).</summary>
    TooSlow,

    /// <summary>What would be left after the crop is narrower than 240 pixels.</summary>
    TooSmall,

    /// <summary>The chosen square does not lie within the picture.</summary>
    CropOutsidePicture,
}

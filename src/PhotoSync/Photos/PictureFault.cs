namespace PhotoSync.Photos;

/// <summary>What is wrong with a file that was to be read as a picture.</summary>
public enum PictureFault
{
    /// <summary>The content is of no picture format, whatever its name or type says.</summary>
    NotAPicture,

    /// <summary>The file has more bytes than the limit (15 MB).</summary>
    TooLarge,

    /// <summary>The picture has more pixels than the limit (50 million for JPEG, 25 million otherwise), or would need too much memory to unpack.</summary>
    TooManyPixels,

    /// <summary>The picture moves: a GIF, WebP or PNG of more than one frame.</summary>
    Animated,

    /// <summary>The picture is in HEIC or HEIF, as iPhones take it; it must be saved as JPEG first.</summary>
    Heic,

    /// <summary>The picture is in AVIF; it must be saved as JPEG first.</summary>
    Avif,

    /// <summary>A picture in a format that is not read here: TIFF, SVG, icon, raw camera file, JPEG XL and others.</summary>
    UnsupportedPicture,

    /// <summary>The file breaks off before the picture is complete.</summary>
    Truncated,

    /// <summary>The file is of a known format and complete, but its content is broken.</summary>
    Damaged,

    /// <summary>Unpacking did not end within the limit (10 seconds).</summary>
    TooSlow,
}

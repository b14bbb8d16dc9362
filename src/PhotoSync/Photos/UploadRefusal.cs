namespace PhotoSync.Photos;

/// <summary>A file that cannot become a profile photo.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Width">The picture's width in pixels as the person sees it (upright, after the crop where <see cref="UploadRefusalReason.TooSmall"/>), 0 where unknown.</param>
/// <param name="Height">Its height in pixels, 0 where unknown.</param>
/// <param name="Bytes">The file's size in bytes.</param>
public sealed record UploadRefusal(UploadRefusalReason Reason, int Width, int Height, long Bytes) : UploadOutcome;

namespace PhotoSync.Photos;

/// <summary>Which part of a picture becomes the photo. The picture is set upright by its EXIF flag, then turned, then cropped.</summary>
/// <param name="Square">The square to keep, or <c>null</c> for the largest one: centred, in upright pictures a third of the way down.</param>
/// <param name="QuarterTurns">How often to turn it by 90° clockwise; any integer, negative for the other way.</param>
public sealed record CropChoice(CropSquare? Square = null, int QuarterTurns = 0)
{
    /// <summary>The largest square, centred; in upright pictures a third of the way down, where faces are. No turn.</summary>
    public static CropChoice Automatic { get; } = new();
}

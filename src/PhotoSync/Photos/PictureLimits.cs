namespace PhotoSync.Photos;

/// <summary>What a file may cost before it is refused. All are checked before anything is unpacked, save the time.</summary>
internal sealed record PictureLimits
{
    public static PictureLimits Default { get; } = new();

    public long Bytes { get; init; } = 15_000_000;

    public long JpegPixels { get; init; } = 50_000_000;

    public long OtherPixels { get; init; } = 25_000_000;

    /// <summary>Memory for unpacking one file: 25 million pixels of 4 bytes, or the coefficients of a JPEG in several scans.</summary>
    public long Memory { get; init; } = 100_000_000;

    /// <summary>Pixels times scans: about six seconds of a slow core. Cameras and editors write up to 12 scans.</summary>
    public long ScannedPixels { get; init; } = 400_000_000;

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);
}

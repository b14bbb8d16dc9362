namespace PhotoSync.Photos;

/// <summary>A photo that is ready for upload: square, upright, sRGB, baseline JPEG under 1 MB (1,000,000 bytes) without any metadata.</summary>
/// <param name="Jpeg">The file.</param>
/// <param name="Width">Its width and height in pixels, from 240 to 648.</param>
public sealed record PreparedPhoto(ReadOnlyMemory<byte> Jpeg, int Width) : UploadOutcome;

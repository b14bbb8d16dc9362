namespace PhotoSync.Photos;

/// <summary>A size to unpack a picture to. JPEG shrinks by eighths: where the width is no multiple of eight, the last column holds less than a pixel's worth of picture.</summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="ContentWidth">How much of the width the picture fills, at most <paramref name="Width"/>.</param>
/// <param name="ContentHeight">How much of the height.</param>
internal readonly record struct ScaledSize(int Width, int Height, float ContentWidth, float ContentHeight)
{
    public int Bytes => Width * Height * 4;
}

namespace PhotoSync.Comparison;

/// <summary>What is known of a picture once it has been read at reduced size.</summary>
/// <param name="Grid">The colours of a square of it; the reading's own.</param>
/// <param name="Width">Its full width in pixels, as shown.</param>
/// <param name="Height">Its full height in pixels, as shown.</param>
internal sealed record PictureReading(ColourGrid Grid, int Width, int Height) : IDisposable
{
    public int ShorterSide => Math.Min(Width, Height);

    public void Dispose() => Grid.Dispose();
}

using System.Buffers;

namespace PhotoSync.Comparison;

/// <summary>
/// The mean colour of each cell of a square of <see cref="Side"/> × <see cref="Side"/> cells, in rows, as luma and two chromas from 0 to 255 (JPEG's YCbCr, so that
/// grey has 128 in both chromas). Means over areas are what every way of shrinking a picture agrees on best. Lies in a pooled array until it is disposed.
/// </summary>
internal sealed class ColourGrid : IDisposable
{
    /// <summary>Two pixels a cell in the smallest thumbnail (48 pixels); divides by 3, 6 and 8.</summary>
    public const int Side = 24;

    public const int Cells = Side * Side;

    private const float RedShare = 0.299f, GreenShare = 0.587f, BlueShare = 0.114f;
    private const float BlueScale = 0.564f, RedScale = 0.713f, Grey = 128;

    private readonly float[] values = ArrayPool<float>.Shared.Rent(3 * Cells);

    public Span<float> Luma => values.AsSpan(0, Cells);

    public Span<float> Blue => values.AsSpan(Cells, Cells);

    public Span<float> Red => values.AsSpan(2 * Cells, Cells);

    /// <summary>A cell's red, green and blue.</summary>
    public (float Red, float Green, float Blue) Colour(int cell)
    {
        var luma = Luma[cell];
        float red = luma + (Red[cell] - Grey) / RedScale, blue = luma + (Blue[cell] - Grey) / BlueScale;
        return (red, (luma - RedShare * red - BlueShare * blue) / GreenShare, blue);
    }

    public void SetColour(int cell, float red, float green, float blue)
    {
        var luma = RedShare * red + GreenShare * green + BlueShare * blue;
        (Luma[cell], Blue[cell], Red[cell]) = (luma, Grey + BlueScale * (blue - luma), Grey + RedScale * (red - luma));
    }

    /// <summary>A new grid with left and right exchanged.</summary>
    public ColourGrid Mirrored()
    {
        var mirrored = new ColourGrid();
        for (var cell = 0; cell < Cells; cell++)
        {
            var from = cell / Side * Side + Side - 1 - cell % Side;
            (mirrored.Luma[cell], mirrored.Blue[cell], mirrored.Red[cell]) = (Luma[from], Blue[from], Red[from]);
        }

        return mirrored;
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(values);
}

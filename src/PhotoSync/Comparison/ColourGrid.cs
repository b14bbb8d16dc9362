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

    private readonly float[] values = ArrayPool<float>.Shared.Rent(3 * Cells);

    public Span<float> Luma => values.AsSpan(0, Cells);

    public Span<float> Blue => values.AsSpan(Cells, Cells);

    public Span<float> Red => values.AsSpan(2 * Cells, Cells);

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

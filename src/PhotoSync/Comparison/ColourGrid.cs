namespace PhotoSync.Comparison;

/// <summary>
/// The mean colour of each cell of a square of <see cref="Side"/> × <see cref="Side"/> cells, in rows, as luma and two chromas from 0 to 255 (JPEG's YCbCr, so that
/// grey has 128 in both chromas). Means over areas are what every way of shrinking a picture agrees on best.
/// </summary>
internal sealed class ColourGrid
{
    /// <summary>Two pixels a cell in the smallest thumbnail (48 pixels); divides by 3, 6 and 8.</summary>
    public const int Side = 24;

    public const int Cells = Side * Side;

    public float[] Luma { get; } = new float[Cells];

    public float[] Blue { get; } = new float[Cells];

    public float[] Red { get; } = new float[Cells];
}

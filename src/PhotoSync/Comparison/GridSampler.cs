using PhotoSync.Photos;
using SkiaSharp;

namespace PhotoSync.Comparison;

/// <summary>Averages the central square of unpacked pixels into a <see cref="ColourGrid"/>, exact to fractions of a pixel.</summary>
internal static class GridSampler
{
    /// <summary>Averages over areas.</summary>
    /// <param name="pixels">Rows without gaps, 4 bytes a pixel: red, green, blue, alpha (premultiplied).</param>
    /// <param name="size">How many rows and columns, and how much of them is picture.</param>
    /// <param name="origin">How the picture is to be turned.</param>
    public static ColourGrid Sample(ReadOnlySpan<byte> pixels, ScaledSize size, SKEncodedOrigin origin)
    {
        var side = Math.Min(size.ContentWidth, size.ContentHeight);
        Span<float> columns = stackalloc float[ColourGrid.Side * 3];
        Span<float> cells = new float[ColourGrid.Cells * 3];
        float left = (size.ContentWidth - side) / 2, top = (size.ContentHeight - side) / 2, cell = side / ColourGrid.Side;

        for (var y = (int)top; y < Math.Min(size.Height, (int)MathF.Ceiling(top + side)); y++)
        {
            AverageRow(pixels.Slice(y * size.Width * 4, size.Width * 4), left, cell, columns);
            Spread(y, top, cell, columns, cells);
        }

        return Turn(cells, 1 / (cell * cell), origin);
    }

    /// <summary>Adds up each column of cells along one row of pixels.</summary>
    private static void AverageRow(ReadOnlySpan<byte> row, float left, float cell, Span<float> columns)
    {
        columns.Clear();
        var last = row.Length / 4;
        for (var column = 0; column < ColourGrid.Side; column++)
        {
            float from = left + column * cell, to = from + cell;
            float red = 0, green = 0, blue = 0;
            for (var x = (int)from; x < last && x < to; x++)
            {
                var weight = Math.Min(to, x + 1) - Math.Max(from, x);
                var white = 255 - row[x * 4 + 3];
                red += weight * (row[x * 4] + white);
                green += weight * (row[x * 4 + 1] + white);
                blue += weight * (row[x * 4 + 2] + white);
            }

            (columns[column * 3], columns[column * 3 + 1], columns[column * 3 + 2]) = (red, green, blue);
        }
    }

    /// <summary>Adds a row's columns to the one or two rows of cells that it crosses.</summary>
    private static void Spread(int y, float top, float cell, ReadOnlySpan<float> columns, Span<float> cells)
    {
        var first = Math.Max(0, (int)((y - top) / cell));
        for (var row = first; row < ColourGrid.Side && top + row * cell < y + 1; row++)
        {
            var weight = Math.Min(top + (row + 1) * cell, y + 1) - Math.Max(top + row * cell, y);
            if (weight <= 0) continue;
            var into = cells.Slice(row * columns.Length, columns.Length);
            for (var i = 0; i < columns.Length; i++) into[i] += weight * columns[i];
        }
    }

    private static ColourGrid Turn(ReadOnlySpan<float> cells, float scale, SKEncodedOrigin origin)
    {
        var grid = new ColourGrid();
        for (var y = 0; y < ColourGrid.Side; y++)
        {
            for (var x = 0; x < ColourGrid.Side; x++)
            {
                var from = Source(x, y, origin) * 3;
                float red = cells[from] * scale, green = cells[from + 1] * scale, blue = cells[from + 2] * scale;
                var luma = 0.299f * red + 0.587f * green + 0.114f * blue;
                var to = y * ColourGrid.Side + x;
                (grid.Luma[to], grid.Blue[to], grid.Red[to]) = (luma, 128 + 0.564f * (blue - luma), 128 + 0.713f * (red - luma));
            }
        }

        return grid;
    }

    /// <summary>Where the cell that is shown at (x, y) is stored.</summary>
    private static int Source(int x, int y, SKEncodedOrigin origin)
    {
        const int last = ColourGrid.Side - 1;
        var (column, row) = origin switch
        {
            SKEncodedOrigin.TopRight => (last - x, y),
            SKEncodedOrigin.BottomRight => (last - x, last - y),
            SKEncodedOrigin.BottomLeft => (x, last - y),
            SKEncodedOrigin.LeftTop => (y, x),
            SKEncodedOrigin.RightTop => (y, last - x),
            SKEncodedOrigin.RightBottom => (last - y, last - x),
            SKEncodedOrigin.LeftBottom => (last - y, x),
            _ => (x, y),
        };
        return row * ColourGrid.Side + column;
    }
}

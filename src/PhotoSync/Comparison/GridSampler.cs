using PhotoSync.Photos;
using SkiaSharp;

namespace PhotoSync.Comparison;

/// <summary>Averages a part of unpacked pixels into a <see cref="ColourGrid"/>, exact to fractions of a pixel.</summary>
internal static class GridSampler
{
    private const int Columns = ColourGrid.Side * 3;

    /// <summary>Averages over areas.</summary>
    /// <param name="pixels">Rows without gaps, 4 bytes a pixel: red, green, blue, alpha (premultiplied). What is transparent counts as white.</param>
    /// <param name="size">How many rows and columns, and how much of them is picture.</param>
    /// <param name="area">The part to average.</param>
    /// <param name="origin">How the picture is to be turned.</param>
    public static ColourGrid Sample(ReadOnlySpan<byte> pixels, ScaledSize size, SampledArea area, SKEncodedOrigin origin)
    {
        Span<float> columns = stackalloc float[Columns];
        Span<float> cells = stackalloc float[ColourGrid.Cells * 3];
        cells.Clear();
        float left = area.Left * size.ContentWidth, top = area.Top * size.ContentHeight;
        float width = area.Width * size.ContentWidth / ColourGrid.Side, height = area.Height * size.ContentHeight / ColourGrid.Side;

        var end = Math.Min(size.Height, (int)MathF.Ceiling(top + height * ColourGrid.Side));
        for (var y = (int)top; y < end; y++)
        {
            AverageRow(pixels.Slice(y * size.Width * 4, size.Width * 4), left, width, columns);
            Spread(y, top, height, columns, cells);
        }

        return Turn(cells, 1 / (width * height), origin);
    }

    /// <summary>Adds up each column of cells along one row of pixels.</summary>
    private static void AverageRow(ReadOnlySpan<byte> row, float left, float width, Span<float> columns)
    {
        var last = row.Length / 4;
        for (var column = 0; column < ColourGrid.Side; column++)
        {
            float from = left + column * width, to = from + width;
            float red = 0, green = 0, blue = 0;
            for (var x = (int)from; x < last && x < to; x++)
            {
                var weight = Math.Min(to, x + 1) - Math.Max(from, x);
                var pixel = row.Slice(x * 4, 4);
                var white = 255 - pixel[3];
                red += weight * (pixel[0] + white);
                green += weight * (pixel[1] + white);
                blue += weight * (pixel[2] + white);
            }

            (columns[column * 3], columns[column * 3 + 1], columns[column * 3 + 2]) = (red, green, blue);
        }
    }

    /// <summary>Adds a row's columns to the rows of cells that it crosses.</summary>
    private static void Spread(int y, float top, float height, ReadOnlySpan<float> columns, Span<float> cells)
    {
        var first = Math.Max(0, (int)((y - top) / height));
        for (var row = first; row < ColourGrid.Side && top + row * height < y + 1; row++)
        {
            var weight = Math.Min(top + (row + 1) * height, y + 1) - Math.Max(top + row * height, y);
            if (weight <= 0) continue;
            var into = cells.Slice(row * Columns, Columns);
            for (var i = 0; i < columns.Length; i++) into[i] += weight * columns[i];
        }
    }

    private static ColourGrid Turn(ReadOnlySpan<float> cells, float scale, SKEncodedOrigin origin)
    {
        var grid = new ColourGrid();
        for (var cell = 0; cell < ColourGrid.Cells; cell++)
        {
            var from = Source(cell % ColourGrid.Side, cell / ColourGrid.Side, origin) * 3;
            grid.SetColour(cell, cells[from] * scale, cells[from + 1] * scale, cells[from + 2] * scale);
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

namespace PhotoSync.Comparison;

/// <summary>Whether the finest detail of two pictures agrees as well when one is moved: a wall of bricks, a bookshelf or a fence looks alike a little farther on.</summary>
internal static class MovedPicture
{
    private const int Side = ColourGrid.Side;

    /// <summary>Cells by which to move: from an eighth of the side to a third. Less is no other crop, and more leaves too little to compare.</summary>
    private const int Least = 3, Most = 8;

    /// <summary>By how much the moved picture's detail must agree less.</summary>
    private const float Margin = 0.05f;

    /// <summary>Whether that the second is the first moved explains the pair about as well as that it is a copy.</summary>
    public static bool ExplainsAsWell(PictureReading first, PictureReading second)
    {
        Span<float> one = stackalloc float[ColourGrid.Cells], other = stackalloc float[ColourGrid.Cells];
        Sharpen(first.Grid.Luma, one);
        Sharpen(second.Grid.Luma, other);
        var enough = Agreement(one, other, 0, 0) - Margin;
        for (var down = -Most; down <= Most; down++)
            for (var right = -Most; right <= Most; right++)
                if (Math.Max(Math.Abs(right), Math.Abs(down)) >= Least && Agreement(one, other, right, down) > enough) return true;

        return false;
    }

    /// <summary>What is left of each cell when the mean of its surroundings is taken away.</summary>
    private static void Sharpen(ReadOnlySpan<float> luma, Span<float> detail)
    {
        for (var cell = 0; cell < detail.Length; cell++)
        {
            var (row, column) = Math.DivRem(cell, Side);
            var sum = 0f;
            for (var down = -1; down <= 1; down++)
                for (var right = -1; right <= 1; right++) sum += luma[Math.Clamp(row + down, 0, Side - 1) * Side + Math.Clamp(column + right, 0, Side - 1)];

            detail[cell] = luma[cell] - sum / 9;
        }
    }

    /// <summary>Correlation over the cells that both still have when the other is moved by so many columns and rows.</summary>
    private static float Agreement(ReadOnlySpan<float> one, ReadOnlySpan<float> other, int right, int down)
    {
        var (product, square, otherSquare) = (0f, 0f, 0f);
        for (var row = Math.Max(0, -down); row < Math.Min(Side, Side - down); row++)
        {
            for (var column = Math.Max(0, -right); column < Math.Min(Side, Side - right); column++)
            {
                var (detail, moved) = (one[row * Side + column], other[(row + down) * Side + column + right]);
                product += detail * moved;
                square += detail * detail;
                otherSquare += moved * moved;
            }
        }

        return square == 0 || otherSquare == 0 ? 0 : product / MathF.Sqrt(square * otherSquare);
    }
}

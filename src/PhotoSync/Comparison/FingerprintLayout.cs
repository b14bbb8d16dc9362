namespace PhotoSync.Comparison;

/// <summary>Where things lie in a fingerprint of version 1.</summary>
internal static class FingerprintLayout
{
    /// <summary>Cells of luma a side.</summary>
    public const int LumaSide = 6;

    /// <summary>Cells of each chroma a side.</summary>
    public const int ChromaSide = 3;

    /// <summary>Luma cells are grouped into blocks of 3 × 2, each with one figure for its detail: two blocks a row, three rows.</summary>
    public const int BlockWidth = 3;

    public const int BlockHeight = 2;
    public const int BlockCells = BlockWidth * BlockHeight;
    public const int Blocks = LumaSide * LumaSide / BlockCells;

    /// <summary>The shorter side in pixels, at most 240.</summary>
    public const int Size = 1;

    /// <summary>The shape: 128 for a square, 32 more or less for each doubling of width or height.</summary>
    public const int Shape = 2;

    /// <summary>Root mean square deviation within the chroma cells, both chromas together, in quarters of a level.</summary>
    public const int ChromaDetail = 3;

    /// <summary>The same for each block of luma cells.</summary>
    public const int LumaDetail = 4;

    /// <summary>Luma in levels: the first cell of each block, then the second of each, so that blocks lie side by side in a vector.</summary>
    public const int Luma = LumaDetail + Blocks;

    /// <summary>Both chromas, in levels.</summary>
    public const int Chroma = Luma + LumaSide * LumaSide;

    /// <summary>Detail is kept in quarters of a level.</summary>
    public const float DetailUnit = 0.25f;

    /// <summary>Which luma cell, in rows, the cell at a place of the fingerprint is.</summary>
    public static int CellAt(int place)
    {
        var (within, block) = Math.DivRem(place, Blocks);
        var (row, column) = Math.DivRem(within, BlockWidth);
        return (block / 2 * BlockHeight + row) * LumaSide + block % 2 * BlockWidth + column;
    }
}

namespace PhotoSync.Comparison;

/// <summary>
/// Other explanations for two close fingerprints: that one picture is the other mirrored, or moved by a cell. The front of a palace is nearly its own mirror image and a wall of bricks looks alike
/// everywhere: there a copy and an edited one are equally close, and only the pixels can tell them apart.
/// </summary>
internal static class Rivals
{
    private const int Side = FingerprintLayout.LumaSide;
    private const int Cells = Side * Side;

    /// <summary>By how much a rival must explain the pair worse, in squares of the distance. Found on the tuning half of the photographs.</summary>
    private const float Margin = 2.25f;

    private static readonly int[] Reflected = [.. Enumerable.Range(0, Cells).Select(cell => cell / Side * Side + Side - 1 - cell % Side)];

    /// <summary>Whether at least one of them explains the pair about as well as that they are copies of one photo.</summary>
    /// <param name="first">All bytes of a fingerprint.</param>
    /// <param name="second">All bytes of another that is close to it.</param>
    public static bool ExplainAsWell(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        Span<float> one = stackalloc float[Cells], other = stackalloc float[Cells], weights = stackalloc float[Cells];
        Unpack(first, second, one, other, weights);
        var most = Moved(one, other, weights, 0, 0) + Margin;
        return Mirrored(one, other, weights) < most
            || Moved(one, other, weights, 1, 0) < most
            || Moved(one, other, weights, -1, 0) < most
            || Moved(one, other, weights, 0, 1) < most
            || Moved(one, other, weights, 0, -1) < most;
    }

    /// <summary>Luma in rows, and what each cell's squared difference counts.</summary>
    private static void Unpack(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, Span<float> one, Span<float> other, Span<float> weights)
    {
        var noise = NoiseModel.CoarseLuma.At(Math.Min(first[FingerprintLayout.Size], second[FingerprintLayout.Size]));
        Span<float> ofBlocks = stackalloc float[FingerprintLayout.Blocks];
        for (var block = 0; block < ofBlocks.Length; block++)
        {
            var detail = Math.Min(first[FingerprintLayout.LumaDetail + block], second[FingerprintLayout.LumaDetail + block]) * FingerprintLayout.DetailUnit;
            ofBlocks[block] = noise.Weight(detail * detail);
        }

        for (var place = 0; place < Cells; place++)
        {
            var cell = FingerprintLayout.CellAt(place);
            one[cell] = first[FingerprintLayout.Luma + place];
            other[cell] = second[FingerprintLayout.Luma + place];
            weights[cell] = ofBlocks[place % FingerprintLayout.Blocks];
        }
    }

    private static float Mirrored(ReadOnlySpan<float> one, ReadOnlySpan<float> other, ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        for (var cell = 0; cell < Cells; cell++)
        {
            var difference = one[cell] - other[Reflected[cell]];
            sum += weights[cell] * difference * difference;
        }

        return sum / Cells;
    }

    /// <summary>Over the cells that both still have when the other is moved by so many columns and rows.</summary>
    private static float Moved(ReadOnlySpan<float> one, ReadOnlySpan<float> other, ReadOnlySpan<float> weights, int right, int down)
    {
        var (sum, cells) = (0f, 0);
        for (var row = Math.Max(0, -down); row < Math.Min(Side, Side - down); row++)
        {
            for (var column = Math.Max(0, -right); column < Math.Min(Side, Side - right); column++)
            {
                var cell = row * Side + column;
                var difference = one[cell] - other[cell + down * Side + right];
                sum += weights[cell] * difference * difference;
                cells++;
            }
        }

        return sum / cells;
    }
}

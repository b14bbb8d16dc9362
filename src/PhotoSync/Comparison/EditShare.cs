namespace PhotoSync.Comparison;

/// <summary>
/// How much of an edit a picture shows beside another one. Least squares over 8 × 8 cells of all three planes, each weighed by its noise: what differs by noise goes its own way and counts for
/// nothing, so that this sees an edit that the distance does not.
/// </summary>
/// <param name="Share">0 where the one picture is as the other, 1 where it is as the other would be after the edit.</param>
/// <param name="Effect">What the edit would do to a cell, as a mean square in units of the noise: below about 2 hardly anybody could see it.</param>
internal readonly record struct EditShare(float Share, float Effect)
{
    private const int Cells = 64;

    /// <summary>The share in a pair of pictures.</summary>
    /// <param name="before">The picture that the edit starts from.</param>
    /// <param name="other">The other one.</param>
    /// <param name="edited">What the edit makes of the first.</param>
    public static EditShare Of(PictureReading before, PictureReading other, ColourGrid edited)
    {
        var side = Math.Min(before.ShorterSide, other.ShorterSide);
        var (luma, chroma) = (NoiseModel.FineLuma.At(side), NoiseModel.FineChroma.At(side));
        var (along, whole) = Plane(before.Grid.Luma, other.Grid.Luma, edited.Luma, luma);
        var (alongBlue, wholeBlue) = Plane(before.Grid.Blue, other.Grid.Blue, edited.Blue, chroma);
        var (alongRed, wholeRed) = Plane(before.Grid.Red, other.Grid.Red, edited.Red, chroma);
        whole += wholeBlue + wholeRed;
        return whole == 0 ? default : new EditShare((along + alongBlue + alongRed) / whole, whole / Cells);
    }

    /// <summary>How far the other one goes along with the edit, and how far the edit goes.</summary>
    private static (float Along, float Whole) Plane(ReadOnlySpan<float> before, ReadOnlySpan<float> other, ReadOnlySpan<float> edited, NoiseAtSize noise)
    {
        Span<float> one = stackalloc float[Cells], oneVariances = stackalloc float[Cells];
        Span<float> second = stackalloc float[Cells], secondVariances = stackalloc float[Cells];
        Span<float> after = stackalloc float[Cells], afterVariances = stackalloc float[Cells];
        CellStatistics.Pool(before, one, oneVariances);
        CellStatistics.Pool(other, second, secondVariances);
        CellStatistics.Pool(edited, after, afterVariances);

        var (along, whole) = (0f, 0f);
        for (var cell = 0; cell < Cells; cell++)
        {
            var (weight, effect) = (noise.Weight(Math.Min(oneVariances[cell], secondVariances[cell])), after[cell] - one[cell]);
            along += weight * (second[cell] - one[cell]) * effect;
            whole += weight * effect * effect;
        }

        return (along, whole);
    }
}

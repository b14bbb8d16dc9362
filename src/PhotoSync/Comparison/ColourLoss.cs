namespace PhotoSync.Comparison;

/// <summary>Black and white instead of colours.</summary>
internal static class ColourLoss
{
    private const float Grey = 128;

    /// <summary>How much of the more colourful picture's colours the other one has lost.</summary>
    public static EditShare Between(PictureReading first, PictureReading second)
    {
        var (rich, pale) = Colourfulness(first.Grid) >= Colourfulness(second.Grid) ? (first, second) : (second, first);
        using var faded = Fade(rich.Grid);
        return EditShare.Of(rich, pale, faded);
    }

    private static ColourGrid Fade(ColourGrid grid)
    {
        var faded = new ColourGrid();
        grid.Luma.CopyTo(faded.Luma);
        faded.Blue.Fill(Grey);
        faded.Red.Fill(Grey);
        return faded;
    }

    private static float Colourfulness(ColourGrid grid)
    {
        var sum = 0f;
        foreach (var value in grid.Blue) sum += (value - Grey) * (value - Grey);
        foreach (var value in grid.Red) sum += (value - Grey) * (value - Grey);
        return sum;
    }
}

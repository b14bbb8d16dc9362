namespace PhotoSync.Comparison;

/// <summary>A stop more light, which doubles what falls on the sensor, through sRGB's curve.</summary>
internal static class Exposure
{
    private static readonly float[] Gains = [.. Enumerable.Range(0, 256).Select(GainOf)];

    /// <summary>What a stop adds to a level; nothing to white.</summary>
    public static float Gain(float level) => Gains[(int)Math.Clamp(level + 0.5f, 0, 255)];

    /// <summary>How much of a stop the brighter one of two pictures shows.</summary>
    public static EditShare Between(PictureReading first, PictureReading second)
    {
        var (dark, light) = Sum(first.Grid.Luma) <= Sum(second.Grid.Luma) ? (first, second) : (second, first);
        using var brightened = Brighten(dark.Grid);
        return EditShare.Of(dark, light, brightened);
    }

    /// <summary>Channel by channel, because a full one gains nothing: yellow stays yellow.</summary>
    private static ColourGrid Brighten(ColourGrid grid)
    {
        var brightened = new ColourGrid();
        for (var cell = 0; cell < ColourGrid.Cells; cell++)
        {
            var (red, green, blue) = grid.Colour(cell);
            brightened.SetColour(cell, red + Gain(red), green + Gain(green), blue + Gain(blue));
        }

        return brightened;
    }

    private static float Sum(ReadOnlySpan<float> values)
    {
        var sum = 0f;
        foreach (var value in values) sum += value;
        return sum;
    }

    private static float GainOf(int level)
    {
        var coded = level / 255.0;
        var light = 2 * (coded <= 0.04045 ? coded / 12.92 : Math.Pow((coded + 0.055) / 1.055, 2.4));
        var bright = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.Pow(light, 1 / 2.4) - 0.055;
        return (float)(255 * Math.Min(1, bright) - level);
    }
}

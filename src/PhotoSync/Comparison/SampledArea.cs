using PhotoSync.Photos;

namespace PhotoSync.Comparison;

/// <summary>The part of a picture that is compared, as shares of its stored width and height.</summary>
/// <param name="Left">From the left edge, 0 to 1.</param>
/// <param name="Top">From the top edge, 0 to 1.</param>
/// <param name="Width">Share of the width, to 1.</param>
/// <param name="Height">Share of the height, to 1.</param>
internal readonly record struct SampledArea(float Left, float Top, float Width, float Height)
{
    /// <summary>Everything, squeezed to a square where it is none.</summary>
    public static SampledArea Whole { get; } = new(0, 0, 1, 1);

    /// <summary>The largest square, <paramref name="position"/> of the way from one end of the longer side to the other.</summary>
    public static SampledArea Square(ScaledSize size, float position = 0.5f)
    {
        var side = Math.Min(size.ContentWidth, size.ContentHeight);
        float width = side / size.ContentWidth, height = side / size.ContentHeight;
        return new SampledArea((1 - width) * position, (1 - height) * position, width, height);
    }
}

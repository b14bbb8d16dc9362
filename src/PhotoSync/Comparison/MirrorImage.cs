namespace PhotoSync.Comparison;

/// <summary>Whether the pixels agree with a mirror image as well as with the picture itself.</summary>
internal static class MirrorImage
{
    /// <summary>Mean difference between a picture and its mirror image, in levels, below which they are one picture to the eye, and calling them the same is no mistake.</summary>
    private const float Visible = 3;

    /// <summary>By how much the mirror image's texture must agree less.</summary>
    private const float TextureMargin = 0.1f;

    /// <summary>By how much it must be farther away where there is no texture.</summary>
    private const float DistanceMargin = 0.5f;

    /// <summary>Whether that the second is the first mirrored explains the pair about as well as that it is a copy.</summary>
    /// <param name="first">One picture.</param>
    /// <param name="second">The other.</param>
    /// <param name="distance">Their <see cref="PixelDistance"/>.</param>
    /// <param name="texture">Their <see cref="TextureAgreement"/>.</param>
    public static bool ExplainsAsWell(PictureReading first, PictureReading second, double distance, float? texture)
    {
        using var mirrored = new PictureReading(second.Grid.Mirrored(), second.Width, second.Height);
        if (Difference(second.Grid.Luma, mirrored.Grid.Luma) < Visible) return false;

        return texture is { } own && TextureAgreement.Between(first, mirrored) is { } mirroredTexture
            ? mirroredTexture > own - TextureMargin
            : PixelDistance.Between(first, mirrored) < distance + DistanceMargin;
    }

    private static float Difference(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = 0f;
        for (var cell = 0; cell < one.Length; cell++) sum += MathF.Abs(one[cell] - other[cell]);
        return sum / one.Length;
    }
}

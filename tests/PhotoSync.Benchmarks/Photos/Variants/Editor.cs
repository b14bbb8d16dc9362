using PhotoSync.Benchmarks.Photos.Corpus;
using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>Makes other pictures of a portrait.</summary>
internal static class Editor
{
    private static readonly byte[] Brighter = [.. Enumerable.Range(0, 256).Select(OneStop)];

    /// <summary>The edited picture, or nothing where the edit is not possible: no room to shift, no colour to take away, nothing that a mirror would change.</summary>
    /// <param name="portrait">The portrait.</param>
    /// <param name="subject">Another photograph, whose middle is put before this one's background.</param>
    /// <param name="edit">What to do.</param>
    /// <param name="chance">Chooses direction, colours and letters.</param>
    public static SKBitmap? Apply(Portrait portrait, SKBitmap? subject, Edit edit, Random chance)
    {
        using var square = portrait.Square();
        return edit switch
        {
            Edit.Shifted => portrait.Shifted(0.15, chance),
            Edit.Mirrored => Mirror(square),
            Edit.BlackAndWhite => IsGrey(square) ? null : Pictures.Map(square, Grey),
            Edit.OneStopBrighter => Pictures.Map(square, static (red, green, blue) => (Brighter[red], Brighter[green], Brighter[blue])),
            Edit.OtherSubject => subject is null ? null : Compose(square, subject),
            Edit.GreyPlaceholder => Placeholder.Silhouette(square.Width),
            Edit.Initials => Placeholder.Initials(square.Width, chance),
            _ => square.Copy(),
        };
    }

    /// <summary>What is its own mirror image to the eye (four levels between cells on average) makes no other picture.</summary>
    private static SKBitmap? Mirror(SKBitmap square)
    {
        const int cells = 16;
        var luma = Pictures.Luma(square, cells);
        var difference = luma.Select((value, cell) => Math.Abs(value - luma[cell / cells * cells + cells - 1 - cell % cells])).Average();
        return difference < 4 ? null : Turning.Undo(square, 2);
    }

    /// <summary>A picture that has no colour to speak of (six levels between channels) stays what it is in black and white.</summary>
    private static bool IsGrey(SKBitmap picture)
    {
        var pixels = picture.GetPixelSpan();
        long difference = 0;
        for (var at = 0; at < pixels.Length; at += 4) difference += Math.Abs(pixels[at] - pixels[at + 1]) + Math.Abs(pixels[at + 2] - pixels[at + 1]);
        return difference < 12L * pixels.Length / 4;
    }

    private static (byte, byte, byte) Grey(byte red, byte green, byte blue)
    {
        var luma = (byte)((299 * red + 587 * green + 114 * blue + 500) / 1000);
        return (luma, luma, luma);
    }

    /// <summary>Twice the light, through sRGB's curve.</summary>
    private static byte OneStop(int value)
    {
        var coded = value / 255.0;
        var light = 2 * (coded <= 0.04045 ? coded / 12.92 : Math.Pow((coded + 0.055) / 1.055, 2.4));
        var bright = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.Pow(light, 1 / 2.4) - 0.055;
        return (byte)Math.Clamp(Math.Round(bright * 255), 0, 255);
    }

    /// <summary>Head and shoulders of another picture before this one's background, with soft edges.</summary>
    private static SKBitmap Compose(SKBitmap background, SKBitmap subject)
    {
        using var fitted = Shrinker.Shrink(subject, background.Width, Shrinking.Mipmaps);
        var composed = background.Copy();
        float side = composed.Width;
        using var canvas = new SKCanvas(composed);
        using var image = SKImage.FromBitmap(fitted);
        using var shader = image.ToShader();
        using var soft = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, side / 60);
        using var paint = new SKPaint { Shader = shader, MaskFilter = soft, IsAntialias = true };
        canvas.DrawOval(side / 2, side * 0.42f, side * 0.19f, side * 0.25f, paint);
        canvas.DrawOval(side / 2, side * 0.98f, side * 0.36f, side * 0.30f, paint);
        return composed;
    }
}

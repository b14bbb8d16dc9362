using PhotoSync.Benchmarks.Photos.Trials;
using PhotoSync.Comparison;
using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>Draws how the fingerprints' distances of same and of different pairs are distributed, with the threshold between them.</summary>
internal static class DistancePlot
{
    private const int Width = 1100, Height = 720, Left = 90, Right = 30, Panel = 270, Bins = 120;

    /// <summary>The axis is logarithmic, in doublings of the distance.</summary>
    private const double Least = -5, Most = 6.5;

    private static readonly SKColor Same = new(0x1B, 0x7F, 0x5C), Different = new(0xC2, 0x4A, 0x2B), Ink = new(0x33, 0x33, 0x33);

    public static void Draw(string file, IReadOnlyList<Outcome> published)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        surface.Canvas.Clear(SKColors.White);
        using var font = Fonts.Find(14);
        DrawPanel(surface.Canvas, font, 50, "Smaller side 72 pixels and more", [.. published.Where(outcome => outcome.Size >= 72)]);
        DrawPanel(surface.Canvas, font, 50 + Panel + 70, "Smaller side 48 pixels", [.. published.Where(outcome => outcome.Size == 48)]);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(file, data.ToArray());
    }

    private static void DrawPanel(SKCanvas canvas, SKFont font, float top, string title, Outcome[] outcomes)
    {
        var (same, different) = (Count(outcomes.Where(outcome => outcome.IsSame)), Count(outcomes.Where(outcome => !outcome.IsSame)));
        var tallest = Math.Log10(Math.Max(10, same.Concat(different).Max()));
        DrawBars(canvas, same, top, tallest, Same);
        DrawBars(canvas, different, top, tallest, Different);
        using var ink = new SKPaint { Color = Ink, IsAntialias = true, StrokeWidth = 1 };
        canvas.DrawLine(Left, top + Panel, Width - Right, top + Panel, ink);
        for (var doubling = (int)Least; doubling <= Most; doubling++) Write(canvas, font, Math.Pow(2, doubling).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture), X(doubling) - 10, top + Panel + 18, Ink);
        for (var power = 0; power <= tallest; power++) Write(canvas, font, $"{Math.Pow(10, power):N0}", 20, top + Panel - (float)(power / tallest * (Panel - 20)), Ink);

        DrawThreshold(canvas, font, top, Decision.Fingerprints.Same, "same up to");
        DrawThreshold(canvas, font, top + 18, Decision.Fingerprints.Different, "different from");
        Write(canvas, font, $"{title}: {outcomes.Count(outcome => outcome.IsSame):N0} pairs of one photo", Left, top - 8, Same);
        Write(canvas, font, $"and {outcomes.Count(outcome => !outcome.IsSame):N0} of two. Distance of the fingerprints, both axes logarithmic", Left + 440, top - 8, Different);
    }

    private static void DrawBars(SKCanvas canvas, int[] counts, float top, double tallest, SKColor color)
    {
        using var paint = new SKPaint { Color = color.WithAlpha(150) };
        var width = (X(Most) - X(Least)) / Bins;
        for (var bin = 0; bin < Bins; bin++)
        {
            if (counts[bin] == 0) continue;
            var height = 3 + (float)(Math.Log10(counts[bin]) / tallest * (Panel - 20));
            canvas.DrawRect(X(Least) + bin * width, top + Panel - height, width, height, paint);
        }
    }

    private static void DrawThreshold(SKCanvas canvas, SKFont font, float top, double distance, string name)
    {
        using var paint = new SKPaint { Color = Ink, StrokeWidth = 1.5f, PathEffect = SKPathEffect.CreateDash([5, 4], 0) };
        var x = X(Math.Log2(distance));
        canvas.DrawLine(x, top + 4, x, top + Panel, paint);
        Write(canvas, font, $"{name} {distance.ToString(System.Globalization.CultureInfo.InvariantCulture)}", x + 6, top + 16, Ink);
    }

    private static int[] Count(IEnumerable<Outcome> outcomes)
    {
        var counts = new int[Bins];
        foreach (var outcome in outcomes)
            counts[(int)Math.Clamp((Math.Log2(Math.Max(1e-3, outcome.ByFingerprint.Distance)) - Least) / (Most - Least) * Bins, 0, Bins - 1)]++;

        return counts;
    }

    private static float X(double doubling) => Left + (float)((doubling - Least) / (Most - Least)) * (Width - Left - Right);

    private static void Write(SKCanvas canvas, SKFont font, string text, float x, float y, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawText(text, x, y, SKTextAlign.Left, font, paint);
    }
}

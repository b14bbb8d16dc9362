using PhotoSync.Benchmarks.Photos.Variants;
using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Corpus;

/// <summary>Cuts portraits from photographs: one from a small one, up to four that do not overlap from a large one. Cuts without a subject (a clear sky) are left out.</summary>
internal static class PortraitCutter
{
    private const int Largest = 648;

    /// <summary>Share of a tile that the square takes; the rest is room for other crops.</summary>
    private const double Filled = 0.75;

    /// <summary>Mean step of the luma, of 255, from one of 16 × 16 cells to the next, along rows and along columns. A face before a plain wall has 10 and more; a sky has 1.</summary>
    private const double LeastStep = 4;

    public static IEnumerable<Portrait> Cut(Photograph photograph)
    {
        using var whole = Pictures.Decode(photograph.File);
        if (whole is null) yield break;

        var number = 0;
        foreach (var tile in Tiles(whole.Width, whole.Height))
        {
            var portrait = CutTile(photograph, $"{photograph.Package}/{photograph.Path}#{number++}", whole, tile);
            using var square = portrait.Square();
            if (HasSubject(square)) yield return portrait;
            else portrait.Dispose();
        }
    }

    private static IEnumerable<SKRectI> Tiles(int width, int height)
    {
        var shorter = Math.Min(width, height);
        var parts = shorter >= 700 ? 2 : 1;
        var side = shorter / parts;
        int across = Math.Min(width / side, shorter < 400 ? 1 : 2), down = Math.Min(height / side, shorter < 400 ? 1 : 2);
        int left = (width - across * side) / 2, top = (height - down * side) / 2;
        for (var row = 0; row < down; row++)
            for (var column = 0; column < across; column++)
                yield return SKRectI.Create(left + column * side, top + row * side, side, side);
    }

    private static Portrait CutTile(Photograph photograph, string name, SKBitmap whole, SKRectI tile)
    {
        var square = (int)(tile.Width * Filled);
        var scale = Math.Min(1, Largest / (double)square);
        var scene = new SKBitmap(Pictures.Opaque((int)(tile.Width * scale), (int)(tile.Height * scale)));
        using (var canvas = new SKCanvas(scene))
        using (var image = SKImage.FromBitmap(whole))
        {
            canvas.Clear(SKColors.White);
            canvas.DrawImage(image, tile, scene.Info.Rect, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), null);
        }

        var side = Math.Min(Largest, (int)(scene.Width * Filled));
        return new Portrait(photograph, name, scene, SKRectI.Create((scene.Width - side) / 2, (scene.Height - side) / 2, side, side));
    }

    /// <summary>Both ways: a picture of stripes stays the same when it is moved along them.</summary>
    private static bool HasSubject(SKBitmap square)
    {
        const int cells = 16;
        var luma = Pictures.Luma(square, cells);
        var along = Enumerable.Range(0, luma.Length).Where(cell => cell % cells > 0).Average(cell => Math.Abs(luma[cell] - luma[cell - 1]));
        var down = Enumerable.Range(cells, luma.Length - cells).Average(cell => Math.Abs(luma[cell] - luma[cell - cells]));
        return Math.Min(along, down) >= LeastStep;
    }
}

using PhotoSync.Benchmarks.Photos.Variants;
using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Corpus;

/// <summary>Cuts portraits from photographs: one from a small one, up to six that do not overlap from a large one. Cuts without a subject (a clear sky) are left out.</summary>
internal static class PortraitCutter
{
    private const int Largest = 648;

    /// <summary>Share of a tile that the square takes; the rest is room for other crops.</summary>
    private const double Filled = 0.75;

    /// <summary>Standard deviation of the luma of 16 × 16 cells, of 255. A face before a wall has 30 and more.</summary>
    private const double LeastContrast = 12;

    public static IEnumerable<Portrait> Cut(Photograph photograph)
    {
        using var codec = SKCodec.Create(photograph.File);
        using var whole = Pictures.Decode(photograph.File);
        if (codec is null || whole is null) yield break;

        var number = 0;
        foreach (var tile in Tiles(whole.Width, whole.Height))
        {
            var portrait = CutTile(photograph, $"{photograph.Package}/{photograph.Path}#{number++}", whole, tile);
            using var square = portrait.Square();
            if (Contrast(square) >= LeastContrast) yield return portrait;
            else portrait.Dispose();
        }
    }

    private static IEnumerable<SKRectI> Tiles(int width, int height)
    {
        var shorter = Math.Min(width, height);
        var parts = shorter >= 1000 ? 2 : 1;
        var side = shorter / parts;
        int across = Math.Min(width / side, parts == 1 ? 2 : 3), down = Math.Min(height / side, parts == 1 ? 2 : 3);
        if (shorter < 400) (across, down) = (1, 1);
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

    private static double Contrast(SKBitmap square)
    {
        var luma = Pictures.Luma(square, 16);
        var mean = luma.Average();
        return Math.Sqrt(luma.Average(value => (value - mean) * (value - mean)));
    }
}

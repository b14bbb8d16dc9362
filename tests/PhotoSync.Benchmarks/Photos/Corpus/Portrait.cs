using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Corpus;

/// <summary>A square cut from a photograph as a person would cut a portrait, with as much of its surroundings as other crops need.</summary>
internal sealed class Portrait(Photograph source, string name, SKBitmap scene, SKRectI square) : IDisposable
{
    public Photograph Source => source;

    /// <summary>Unique in the corpus.</summary>
    public string Name => name;

    public int Side => square.Width;

    public SKBitmap Square() => Cut(square);

    /// <summary>The square with equal surroundings left and right, 4:3; nothing where the scene ends too early.</summary>
    public SKBitmap? Wide() => CutIfInside(SKRectI.Inflate(square, square.Width / 6, 0));

    /// <summary>The square with equal surroundings above and below, 3:4; nothing where the scene ends too early.</summary>
    public SKBitmap? Tall() => CutIfInside(SKRectI.Inflate(square, 0, square.Height / 6));

    /// <summary>Another crop of the same size, at least <paramref name="share"/> of the side away, into the direction with the most room.</summary>
    public SKBitmap? Shifted(double share, Random chance)
    {
        var step = (int)Math.Ceiling(share * square.Width);
        SKPointI[] directions = [new(step, 0), new(-step, 0), new(0, step), new(0, -step), new(step, step), new(-step, -step)];
        chance.Shuffle(directions);
        foreach (var direction in directions)
        {
            var moved = square;
            moved.Offset(direction);
            if (CutIfInside(moved) is { } cut) return cut;
        }

        return null;
    }

    public void Dispose() => scene.Dispose();

    private SKBitmap? CutIfInside(SKRectI part) => new SKRectI(0, 0, scene.Width, scene.Height).Contains(part) ? Cut(part) : null;

    private SKBitmap Cut(SKRectI part)
    {
        var cut = new SKBitmap(new SKImageInfo(part.Width, part.Height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using var canvas = new SKCanvas(cut);
        canvas.DrawBitmap(scene, -part.Left, -part.Top, SKSamplingOptions.Default);
        return cut;
    }
}

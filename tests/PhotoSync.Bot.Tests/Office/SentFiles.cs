using PhotoSync.Bot.Uploading;
using SkiaSharp;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>The channel's attachment service: the pictures that people send.</summary>
internal sealed class SentFiles : IAttachmentDownloads
{
    private readonly Dictionary<string, DownloadOutcome> files = [];

    public List<SentPicture> Fetched { get; } = [];

    public DownloadOutcome this[string address]
    {
        set => files[address] = value;
    }

    public Task<DownloadOutcome> FetchFileAsync(SentPicture file, int largest, CancellationToken cancellationToken) => FetchAsync(file, cancellationToken);

    public Task<DownloadOutcome> FetchAsync(SentPicture picture, CancellationToken cancellationToken)
    {
        Fetched.Add(picture);
        return Task.FromResult(files.TryGetValue(picture.Address.AbsoluteUri, out var outcome) ? outcome : new DownloadOutcome.Gone());
    }

    /// <summary>A JPEG of some scene.</summary>
    public static byte[] Jpeg(int width, int height)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.SteelBlue);
        using var skin = new SKPaint { Color = SKColors.Bisque };
        surface.Canvas.DrawCircle(width / 2f, height / 3f, Math.Min(width, height) / 5f, skin);
        using var image = surface.Snapshot();
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, 85);
        return jpeg.ToArray();
    }
}

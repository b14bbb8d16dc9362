using PhotoSync.LocalTenant.State;
using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>
/// Gives pictures by name as square JPEGs of any side, and keeps the latest of them at hand. Painted ones are painted at the side asked for,
/// uploaded ones are shrunk. Safe for use by several threads.
/// </summary>
internal sealed class PictureBytes(Database database)
{
    public const string ContentType = "image/jpeg";
    private const int Quality = 88;
    private const long Room = 48 * 1024 * 1024;

    // A painted picture is the same in every tenant of this process; painting it is the slow part of many tests.
    private static readonly RecentBytes s_painted = new(Room);

    private readonly RecentBytes _uploaded = new(Room);

    /// <summary>The picture as a JPEG with this side; null when there is no such picture.</summary>
    public byte[]? Read(Picture picture, int side)
    {
        var key = $"{picture.Name}@{side}";
        var recent = picture.Name.StartsWith("upload/", StringComparison.Ordinal) ? _uploaded : s_painted;
        if (recent.Find(key) is { } known)
            return known;
        var made = Make(picture, side);
        if (made is not null)
            recent.Keep(key, made);
        return made;
    }

    /// <summary>The bytes of an uploaded picture as they are kept.</summary>
    public byte[]? ReadUpload(Picture picture) => database.FindBlob(picture.Name)?.Bytes;

    public Picture Save(byte[] bytes)
    {
        var picture = Picture.Upload(Guid.NewGuid());
        database.SaveBlob(picture.Name, ContentType, bytes);
        return picture;
    }

    private byte[]? Make(Picture picture, int side) => picture.Name.Split('/') switch
    {
        ["portrait", var number, var variant] => Paint(side, canvas => Portrait.Paint(canvas, new Sitter(Number(number), Number(variant)))),
        ["placeholder"] => Paint(side, PlaceholderFigure.Paint),
        ["upload", _] => ReadUpload(picture) is { } bytes ? Shrink(bytes, side) : null,
        _ => null,
    };

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] Paint(int side, Action<SKCanvas> paint)
    {
        using var surface = SKSurface.Create(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Scale(side / Portrait.Side);
        paint(surface.Canvas);
        using var image = surface.Snapshot();
        return Encode(image);
    }

    private static byte[] Shrink(byte[] bytes, int side)
    {
        using var bitmap = SKBitmap.Decode(bytes);
        if (bitmap.Width == side && bitmap.Height == side)
            return bytes;
        using var small = bitmap.Resize(new SKImageInfo(side, side), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var image = SKImage.FromBitmap(small);
        return Encode(image);
    }

    private static byte[] Encode(SKImage image)
    {
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return data.ToArray();
    }
}

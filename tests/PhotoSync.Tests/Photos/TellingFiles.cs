using System.IO.Compression;
using SkiaSharp;

namespace PhotoSync.Tests.Photos;

/// <summary>Files that tell more than the picture: where it was taken, by whom and with what, and a smaller picture of before it was cropped.</summary>
internal static class TellingFiles
{
    /// <summary>In every place where a file can hide something.</summary>
    public static readonly byte[] Secret = "59.3293N 18.0686E"u8.ToArray();

    public static byte[] Jpeg(SKBitmap picture)
    {
        var file = ColouredFiles.Jpeg(picture, ColouredFiles.AdobeRgb);
        file = Files.WithSegment(file, 0xFE, Secret);
        file = Files.WithSegment(file, 0xED, [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, (byte)Secret.Length, .. Secret]);
        file = Files.WithSegment(file, 0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. "<x:xmpmeta>"u8, .. Secret, .. "</x:xmpmeta>"u8]);
        file = Files.WithSegment(file, 0xE1, ExifWithThumbnail());
        return Files.WithExif(file, 1);
    }

    public static byte[] Png(SKBitmap picture)
    {
        var file = ColouredFiles.Png(picture, ColouredFiles.DisplayP3);
        const int afterHeader = 8 + 25;
        byte[] chunks =
        [
            .. Files.Chunk("tEXt", [.. "Comment\0"u8, .. Secret]),
            .. Files.Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Secret]),
            .. Files.Chunk("zTXt", [.. "Comment\0\0"u8, .. Packed(Secret)]),
            .. Files.Chunk("eXIf", ExifWithThumbnail()[6..]),
        ];
        return [.. file.AsSpan(0, afterHeader), .. chunks, .. file.AsSpan(afterHeader)];
    }

    public static byte[] WebP(SKBitmap picture)
    {
        byte[] size = [.. RiffFile.Three(picture.Width - 1), .. RiffFile.Three(picture.Height - 1)];
        const byte exifAndXmp = 0x0C;
        return RiffFile.Of(
        [
            .. RiffFile.Part("VP8X", [exifAndXmp, 0, 0, 0, .. size]),
            .. RiffFile.Lossy(Files.WebP(picture)),
            .. RiffFile.Part("EXIF", ExifWithThumbnail()[6..]),
            .. RiffFile.Part("XMP ", Secret),
        ]);
    }

    /// <summary>An EXIF segment with a place in its GPS directory and a thumbnail.</summary>
    private static byte[] ExifWithThumbnail()
    {
        var thumbnail = Files.Jpeg(Drawn.Corners(16, 16));
        return
        [
            .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1,
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 44,
            0, 1, 0x00, 0x1C, 0, 2, 0, 0, 0, (byte)Secret.Length, 0, 0, 0, 74, 0, 0, 0, 0,
            0, 2, 0x02, 0x01, 0, 4, 0, 0, 0, 1, 0, 0, 0, 92, 0x02, 0x02, 0, 4, 0, 0, 0, 1, 0, 0, (byte)(thumbnail.Length >> 8), (byte)thumbnail.Length, 0, 0, 0, 0,
            .. Secret, 0, .. thumbnail,
        ];
    }

    private static byte[] Packed(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(text);
        return packed.ToArray();
    }
}

using System.Diagnostics;
using PhotoSync.Benchmarks.Photos.Corpus;
using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>JPEG files of the kinds that the services and cameras write.</summary>
internal static class JpegFile
{
    private static readonly Lazy<ProcessStartInfo?> Jpegtran = new(FindJpegtran);

    public static byte[] Save(SKBitmap picture, int quality, bool fullChroma)
    {
        var downsampling = fullChroma ? SKJpegEncoderDownsample.Downsample444 : SKJpegEncoderDownsample.Downsample420;
        using var pixels = picture.PeekPixels();
        using var data = pixels.Encode(new SKJpegEncoderOptions(quality, downsampling, SKJpegEncoderAlphaOption.Ignore));
        return data!.ToArray();
    }

    /// <summary>What is left of a picture after it was saved at a common quality.</summary>
    public static SKBitmap Resave(SKBitmap picture) => Pictures.Decode(Save(picture, 85, false))!;

    /// <summary>Puts an EXIF segment with nothing but the orientation behind the start marker.</summary>
    public static byte[] AddOrientation(byte[] jpeg, int orientation)
    {
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8,
            .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
        ];
        return [.. jpeg.AsSpan(0, 2), .. exif, .. jpeg.AsSpan(2)];
    }

    /// <summary>The same coefficients in several scans, by libjpeg-turbo's own tool.</summary>
    public static byte[] MakeProgressive(byte[] jpeg)
    {
        if (Jpegtran.Value is not { } start) return jpeg;
        using var process = Process.Start(start)!;
        var writing = Task.Run(() =>
        {
            process.StandardInput.BaseStream.Write(jpeg);
            process.StandardInput.Close();
        });
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        writing.Wait();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException($"jpegtran ended with {process.ExitCode}.");
    }

    private static ProcessStartInfo? FindJpegtran()
    {
        var (tools, library) = (DebianPackage.Fetch("libjpeg-turbo-progs"), DebianPackage.Fetch("libjpeg62-turbo"));
        if (tools is null || library is null) return null;
        var start = new ProcessStartInfo(Path.Combine(tools, "usr/bin/jpegtran"), ["-progressive", "-copy", "all"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["LD_LIBRARY_PATH"] = string.Join(':', Directory.GetFiles(library, "libjpeg.so*", SearchOption.AllDirectories).Select(Path.GetDirectoryName).Distinct());
        return start;
    }
}

using PhotoSync.Benchmarks.Photos.Corpus;
using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>The native library brings no font; where the package cannot be had, plots stay without words.</summary>
internal static class Fonts
{
    public static SKFont Find(float size)
    {
        var folder = DebianPackage.Fetch("fonts-dejavu-core");
        var face = folder is null ? SKTypeface.Default : SKTypeface.FromFile(Path.Combine(folder, "usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"));
        return new SKFont(face, size);
    }
}

namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>What the file is besides its size and quality.</summary>
internal enum Packaging
{
    Jpeg,
    Progressive,
    Png,
    ExifTurned,
    DisplayP3,
    Sharpened,
    Wide,
    Tall,
}

namespace PhotoSync.Microsoft365.Exchange;

/// <summary>The edge lengths that Exchange keeps of a photo, as far as the stored one reaches (domain.md §2.2; the list is known not to be exhaustive).</summary>
internal static class PhotoSizes
{
    private static readonly int[] Known = [48, 64, 96, 120, 240, 360, 432, 504, 648];

    /// <summary>The smallest size that is large enough.</summary>
    /// <param name="pixels">The wanted edge length.</param>
    /// <param name="stored">The stored photo's edge length, where it is known.</param>
    /// <returns><see langword="null"/> where only the stored photo itself will do.</returns>
    public static string? AtLeast(int pixels, int? stored)
    {
        var size = Array.Find(Known, known => known >= pixels);
        return size == 0 || size > stored ? null : $"{size}x{size}";
    }
}

namespace PhotoSync.LocalTenant.State;

/// <summary>A square photo as Exchange holds it: the picture, its side in pixels, and the tag that changes with it.</summary>
internal sealed record Photo(Picture Picture, int Side, string ETag)
{
    /// <summary>Sizes that Microsoft 365 makes of a photo; only those not above the photo's own exist.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [48, 64, 96, 120, 240, 360, 432, 504, 648];

    public const int Largest = 648;
}

using PhotoSync.Photos;

namespace PhotoSync.Repairing;

/// <summary>Cuts a photo to the three sizes that SharePoint keeps (domain.md §1.3): 48, 72 and up to 300 pixels, square, plain JPEG.</summary>
internal static class ThumbnailMaker
{
    /// <summary>The largest side that is written.</summary>
    public const int WidestSide = 300;

    private const int Small = 48;
    private const int Medium = 72;

    /// <returns><see langword="null"/> where the bytes are no picture that can be read.</returns>
    public static async Task<(byte[] Small, byte[] Medium, byte[] Large)?> MakeAsync(ReadOnlyMemory<byte> photo, CancellationToken cancellationToken)
    {
        var made = new List<byte[]>();
        foreach (var side in new[] { Small, Medium, WidestSide })
            if (await MakeAsync(photo, side, cancellationToken).ConfigureAwait(false) is { } thumbnail)
                made.Add(thumbnail);
        return made is [var small, var medium, var large] ? (small, medium, large) : null;
    }

    private static async Task<byte[]?> MakeAsync(ReadOnlyMemory<byte> photo, int side, CancellationToken cancellationToken)
    {
        using var picture = OpenPicture.TryOpen(photo.Span, PictureLimits.Default, out _);
        if (picture is null) return null;

        var plan = CropPlan.MakeThumbnail(picture, side);
        using var place = await DecodingGate.Shared.EnterAsync(picture.MemoryFor(plan.Unpacked), cancellationToken).ConfigureAwait(false);
        return PhotoWriter.TryWrite(picture, plan, out _);
    }
}

using System.Security.Cryptography;
using System.Text;

namespace PhotoSync.LocalTenant.State;

/// <summary>A square photo as Exchange holds it: the picture and its side in pixels.</summary>
internal sealed record Photo(Picture Picture, int Side = Photo.Largest)
{
    public const int Largest = 648;

    /// <summary>Sizes that Microsoft 365 makes of a photo; only those not above the photo's own exist.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [48, 64, 96, 120, 240, 360, 432, 504, 648];

    /// <summary>The media etag, quotes included: another for every photo that was ever set.</summary>
    public string ETag => $"\"{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Picture.Name)).AsSpan(0, 4))}\"";
}

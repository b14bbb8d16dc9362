namespace PhotoSync.Photos;

/// <summary>The user photo that Exchange Online serves through Microsoft Graph, without its bytes (domain.md §2.2).</summary>
/// <param name="ETag">The opaque change token <c>@odata.mediaEtag</c>, kept letter by letter; the only sign of a change.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record ExchangePhoto(string ETag, int Width, int Height);

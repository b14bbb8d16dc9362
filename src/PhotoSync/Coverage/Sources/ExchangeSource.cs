using PhotoSync.Photos;

namespace PhotoSync.Coverage.Sources;

/// <summary>What a sweep asks of Exchange.</summary>
/// <param name="Tokens">Change tokens, many at a time.</param>
/// <param name="Photos">Pictures whose token is new.</param>
public sealed record ExchangeSource(IPhotoTokens Tokens, IExchangePhotos Photos);

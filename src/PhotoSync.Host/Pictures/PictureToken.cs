using PhotoSync.Bot.Pictures;

namespace PhotoSync.Host.Pictures;

/// <summary>What the address of a picture says.</summary>
/// <param name="InteractionId">The interaction that it belongs to.</param>
/// <param name="Kind">Which of its pictures.</param>
/// <param name="AsOf">The look that the card told of, to the second.</param>
internal sealed record PictureToken(string InteractionId, PictureKind Kind, DateTimeOffset AsOf);

using AdaptiveCards;

namespace PhotoSync.Bot.Cards;

/// <summary>A card and the line that a notification shows for it.</summary>
/// <param name="Card">The card.</param>
/// <param name="Summary">Its most important sentence.</param>
internal sealed record TalkCard(AdaptiveCard Card, string Summary);

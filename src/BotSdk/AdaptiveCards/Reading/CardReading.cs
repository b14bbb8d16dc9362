using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What belongs to the reading of one card: its warnings, and the ids met so far.</summary>
internal sealed class CardReading
{
    public AdaptiveCardParseResult Result { get; } = new();

    public ElementIds Ids { get; } = new();

    /// <summary>The reading that a serializer is busy with; a new one where the card is read without <see cref="AdaptiveCard.FromJson"/>.</summary>
    public static CardReading Of(JsonSerializer serializer) => serializer.Context.Context as CardReading ?? new CardReading();

    public void Warn(int code, string message) => Result.Warnings.Add(new AdaptiveWarning(code, message));
}

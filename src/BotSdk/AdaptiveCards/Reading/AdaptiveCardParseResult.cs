namespace AdaptiveCards;

/// <summary>A card that was read, and what was passed over.</summary>
public class AdaptiveCardParseResult
{
    /// <summary>The card.</summary>
    public AdaptiveCard Card { get; internal set; }

    /// <summary>What was passed over, in the order in which it was met.</summary>
    public IList<AdaptiveWarning> Warnings { get; } = [];
}

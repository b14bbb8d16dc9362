namespace Microsoft.Bot.Schema;

/// <summary>The hero card's media type, so that one can be told from another card. The card itself is left out: PhotoSync speaks in Adaptive Cards.</summary>
public static class HeroCard
{
    /// <summary>Media type of an attachment with a hero card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";
}

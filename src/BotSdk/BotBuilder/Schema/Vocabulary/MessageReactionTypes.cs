namespace Microsoft.Bot.Schema;

/// <summary>Kinds of reaction.</summary>
public static class MessageReactionTypes
{
    /// <summary>A like.</summary>
    public const string Like = "like";
}

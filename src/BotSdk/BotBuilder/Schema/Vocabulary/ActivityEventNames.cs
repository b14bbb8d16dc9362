namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that start a proactive turn.</summary>
public static class ActivityEventNames
{
    /// <summary>The turn continues a known conversation.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>The turn is the first of a conversation that the bot has created.</summary>
    public const string CreateConversation = "CreateConversation";
}

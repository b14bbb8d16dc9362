namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>Nobody says why.</summary>
    public const string Unknown = "unknown";

    /// <summary>The task is done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The person gave up.</summary>
    public const string UserCancelled = "userCancelled";
}

namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot waits for an answer.</summary>
public static class InputHints
{
    /// <summary>Ready for input, not waiting for it.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Not listening.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>Waiting for an answer.</summary>
    public const string ExpectingInput = "expectingInput";
}

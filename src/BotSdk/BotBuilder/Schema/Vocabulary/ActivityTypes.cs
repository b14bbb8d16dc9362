namespace Microsoft.Bot.Schema;

/// <summary>What an activity is: the values of <see cref="Activity.Type"/>. They are compared exactly, case included.</summary>
public static class ActivityTypes
{
    /// <summary>Somebody said something.</summary>
    public const string Message = "message";

    /// <summary>The bot was added to or taken from a contact list.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members or the topic of a conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Somebody is typing; carries no text.</summary>
    public const string Typing = "typing";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A named message from program to program that needs no answer.</summary>
    public const string Event = "event";

    /// <summary>A named call from program to program; the HTTP response carries the answer.</summary>
    public const string Invoke = "invoke";

    /// <summary>A message was edited or restored.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The app was installed, upgraded or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Reactions were put on or taken off a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A private suggestion to one member.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>A note for a developer's log; only the Emulator is sent one.</summary>
    public const string Trace = "trace";

    /// <summary>The conversation passes to another agent.</summary>
    public const string Handoff = "handoff";

    /// <summary>A named command of the application.</summary>
    public const string Command = "command";

    /// <summary>The result of a command.</summary>
    public const string CommandResult = "commandResult";
}

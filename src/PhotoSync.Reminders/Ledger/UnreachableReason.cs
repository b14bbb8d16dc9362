namespace PhotoSync.Reminders.Ledger;

/// <summary>Why a person cannot be written to (domain.md §4.2, §4.4). The numbers are stored and never change.</summary>
public enum UnreachableReason
{
    /// <summary>The person blocked the bot (403 ConversationBlockedByUser).</summary>
    BlockedByPerson = 1,

    /// <summary>An admin disabled the bot (403 BotDisabledByAdmin).</summary>
    DisabledByAdmin = 2,

    /// <summary>The app is not in the person's personal scope (403 BotNotInConversationRoster, ForbiddenOperationException).</summary>
    AppNotInstalled = 3,

    /// <summary>A policy keeps the app from being installed for the person.</summary>
    AppBlockedByPolicy = 4,

    /// <summary>The person has no licence for Teams.</summary>
    NoTeamsLicence = 5,

    /// <summary>The conversation is gone (404 ConversationNotFound).</summary>
    ConversationGone = 6,

    /// <summary>Messages to the conversation are blocked (403 MessageWritesBlocked).</summary>
    MessagesBlocked = 7,

    /// <summary>The bot lacks a permission (403 NotEnoughPermissions, or 403 that says nothing more).</summary>
    Forbidden = 8,

    /// <summary>The connector does not know the bot (401 BotNotRegistered).</summary>
    BotNotRegistered = 9,

    /// <summary>The message was refused as such (400 Bad Argument, 413 MessageSizeTooBig).</summary>
    MessageRefused = 10,

    /// <summary>Nothing is known by which the person could be written to.</summary>
    NoConversation = 11,
}

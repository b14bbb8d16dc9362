namespace PhotoSync.Bot.Preferences;

/// <summary>A kind of what is stored about a person.</summary>
public enum ErasedKind
{
    /// <summary>How to reach them.</summary>
    Conversation,

    /// <summary>The right to act for them.</summary>
    SignIn,

    /// <summary>Their cards and what was chosen on them.</summary>
    Cards,

    /// <summary>Pictures between preview and confirmation.</summary>
    Uploads,

    /// <summary>Promises to come back to them.</summary>
    Promises,

    /// <summary>When their photo changed and what was found about it: hashes, times, states.</summary>
    PhotoNotes,

    /// <summary>When they opened their own page.</summary>
    Visits,

    /// <summary>Their language.</summary>
    Settings,

    /// <summary>When they were reminded, and of what.</summary>
    Reminders,

    /// <summary>The name under which they stand in the audit.</summary>
    AuditName,
}

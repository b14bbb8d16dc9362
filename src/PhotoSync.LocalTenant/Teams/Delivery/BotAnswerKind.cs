namespace PhotoSync.LocalTenant.Teams.Delivery;

/// <summary>How posting an activity ended.</summary>
internal enum BotAnswerKind
{
    /// <summary>The bot answered, with whatever status.</summary>
    Answered,

    /// <summary>It did not answer in time.</summary>
    TimedOut,

    /// <summary>The connection failed.</summary>
    Unreachable,

    /// <summary>Nobody has said where the bot is.</summary>
    NoAddress,
}

using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Removing;

/// <summary>The state of a removal's talk.</summary>
internal sealed record RemovalState
{
    public RemovalStage Stage { get; init; }

    /// <summary>When the stage was entered.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>Why it ended, or what went wrong last.</summary>
    public Said? Why { get; init; }

    /// <summary>When the bot promised to find out what became of an unanswered removal.</summary>
    public DateTimeOffset? LookAgainAt { get; init; }
}

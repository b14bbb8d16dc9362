using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Uploading;

/// <summary>The state of an upload's talk.</summary>
internal sealed record UploadState
{
    public UploadStage Stage { get; init; }

    /// <summary>When the stage was entered.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>The picture as it was sent, while it is kept.</summary>
    public string? OriginalId { get; init; }

    /// <summary>The square that would be written, while it is kept.</summary>
    public string? PreparedId { get; init; }

    /// <summary>Width of that square in pixels.</summary>
    public int Width { get; init; }

    /// <summary>Whether more pictures came with the message.</summary>
    public bool HadSeveral { get; init; }

    /// <summary>What stands in the way, or what went wrong last.</summary>
    public Said? Refusal { get; init; }

    /// <summary>When the bot promised to find out what became of an unanswered write.</summary>
    public DateTimeOffset? LookAgainAt { get; init; }
}

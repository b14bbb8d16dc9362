using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tokens;

/// <summary>Why no token was had.</summary>
internal sealed record TokenRefusal(ReadFailureReason Reason)
{
    public string? MissingPermission { get; init; }

    public string? RequestId { get; init; }

    public TimeSpan? RetryAfter { get; init; }
}

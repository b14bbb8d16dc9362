using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tokens;

/// <summary>Why no token was had.</summary>
internal sealed record TokenRefusal(ReadFailureReason Reason)
{
    public string? MissingPermission { get; init; }

    /// <summary>The number of the login service's error (AADSTS…), where it named one.</summary>
    public int? LoginCode { get; init; }

    public string? RequestId { get; init; }

    public TimeSpan? RetryAfter { get; init; }
}

namespace PhotoSync.Reading;

/// <summary>Why a fact could not be read.</summary>
public enum ReadFailureReason
{
    /// <summary>The person has not signed in, or the grant is gone.</summary>
    SignInNeeded,

    /// <summary>The service refused the token (401): consent, audience or credential is wrong.</summary>
    NotAuthorized,

    /// <summary>The service refused the call (403): a permission or role is missing.</summary>
    Forbidden,

    /// <summary>The service asked to wait (429, or 503 with Retry-After).</summary>
    Throttled,

    /// <summary>The service failed (5xx) or could not be reached.</summary>
    Unavailable,

    /// <summary>No answer came in time.</summary>
    TimedOut,

    /// <summary>The answer was not what the service is documented to send.</summary>
    Unreadable,
}

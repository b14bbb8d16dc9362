namespace PhotoSync.Reading;

/// <summary>One read that failed, with what a person in IT needs to find it again.</summary>
/// <param name="Source">The service asked.</param>
/// <param name="Reason">Why it did not answer.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ReadFailure(Source Source, ReadFailureReason Reason, DateTimeOffset At)
{
    /// <summary>The permission whose absence explains a <see cref="ReadFailureReason.Forbidden"/>, by its documented name (domain.md §2.1, §3.1).</summary>
    public string? MissingPermission { get; init; }

    /// <summary>The service's own id of the request (<c>request-id</c>, <c>sprequestguid</c>), for a ticket.</summary>
    public string? RequestId { get; init; }

    /// <summary>How long the service asked to wait; <see langword="null"/> where it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same may be answered in a moment, with nobody doing anything about it.</summary>
    public bool IsPassing => Reason is ReadFailureReason.Throttled or ReadFailureReason.Unavailable or ReadFailureReason.TimedOut;

    /// <summary>The HTTP status, where there was an answer. For the message for IT only; never shown to an employee.</summary>
    public int? Status { get; init; }
}

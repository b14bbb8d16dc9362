using PhotoSync.Diagnosis;

namespace PhotoSync.Reminders.Sending;

/// <summary>What a check at the moment of sending tells: a closed set.</summary>
public abstract record RecipientFinding
{
    private RecipientFinding()
    {
    }

    /// <summary>The person's photo is in this state.</summary>
    public sealed record Found(PhotoState State) : RecipientFinding;

    /// <summary>The account was disabled or deleted.</summary>
    public sealed record Gone : RecipientFinding;

    /// <summary>It could not be read.</summary>
    /// <param name="RetryAfter">How long the service asked to wait; <see langword="null"/> where it did not say.</param>
    public sealed record Unread(TimeSpan? RetryAfter) : RecipientFinding;
}

using PhotoSync.Reading;

namespace PhotoSync.Reminders.Planning;

/// <summary>An audience could not be read whole, so there is none.</summary>
public sealed class AudienceUnreadException(ReadFailure failure) : Exception($"The audience could not be read: {failure.Reason}.")
{
    /// <summary>Why.</summary>
    public ReadFailure Failure { get; } = failure;
}

using PhotoSync.Reading;

namespace PhotoSync.Photos;

/// <summary>What came of changing a photo.</summary>
public abstract record WriteOutcome
{
    private WriteOutcome()
    {
    }

    /// <summary>The service confirmed the change.</summary>
    public sealed record Written : WriteOutcome;

    /// <summary>The service refused it for good.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="RequestId">The service's own id of the request; <see langword="null"/> where it sent none.</param>
    public sealed record Refused(WriteRefusal Reason, string? RequestId) : WriteOutcome;

    /// <summary>Nothing was changed, and it may be tried again.</summary>
    /// <param name="Failure">Why.</param>
    public sealed record NotWritten(ReadFailure Failure) : WriteOutcome;

    /// <summary>The request left and no answer came: only reading again tells (never blindly repeated).</summary>
    /// <param name="Failure">What happened.</param>
    public sealed record Uncertain(ReadFailure Failure) : WriteOutcome;
}

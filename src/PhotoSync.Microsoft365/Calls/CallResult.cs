using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Calls;

/// <summary>What came of a call.</summary>
internal abstract record CallResult
{
    private CallResult()
    {
    }

    /// <summary>The service answered, whatever the status.</summary>
    public sealed record Answered(Answer Answer) : CallResult;

    /// <summary>No answer was had.</summary>
    /// <param name="Failure">Why.</param>
    /// <param name="MayHaveArrived">Whether the service may have got the request all the same.</param>
    public sealed record Unanswered(ReadFailure Failure, bool MayHaveArrived) : CallResult;
}

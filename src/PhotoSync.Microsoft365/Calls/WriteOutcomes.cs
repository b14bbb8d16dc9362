using PhotoSync.Photos;

namespace PhotoSync.Microsoft365.Calls;

/// <summary>What the result of a write means. Where it cannot be told whether the service carried it out, that is said.</summary>
internal static class WriteOutcomes
{
    public static WriteOutcome Of(Call call, CallResult result, Failures failures) => result switch
    {
        CallResult.Answered answered => Of(call, answered.Answer, failures),
        CallResult.Unanswered { MayHaveArrived: true } unanswered => new WriteOutcome.Uncertain(unanswered.Failure),
        CallResult.Unanswered unanswered => new WriteOutcome.NotWritten(unanswered.Failure),
        _ => throw new InvalidOperationException("A call ended in no way."),
    };

    private static WriteOutcome Of(Call call, Answer answer, Failures failures) => answer switch
    {
        { Status: >= 200 and < 300 } when !IsTheServices(call, answer) => new WriteOutcome.Uncertain(failures.Of(call, answer)),
        { Status: >= 200 and < 300 } => new WriteOutcome.Written(),
        { Status: 400 or 415 } => Refused(WriteRefusal.PictureNotAccepted, answer),
        { Status: 403 } => Refused(WriteRefusal.Forbidden, answer),
        { Status: 404 } => Refused(WriteRefusal.NoMailbox, answer),
        { Status: 413 } => Refused(WriteRefusal.TooLarge, answer),
        { Status: 408 or 500 or 502 or 504 } or { Status: 503, RetryAfter: null } => new WriteOutcome.Uncertain(failures.Of(call, answer)),
        _ => new WriteOutcome.NotWritten(failures.Of(call, answer)),
    };

    /// <summary>A change of a photo is answered by nothing at all, other writes by JSON (domain.md §2.4, §3.2); a page is some gateway's, which proves nothing.</summary>
    private static bool IsTheServices(Call call, Answer answer) =>
        answer.Body.IsEmpty || (answer.IsJson && call.Operation is not Operation.ChangeExchangePhoto);

    private static WriteOutcome.Refused Refused(WriteRefusal reason, Answer answer) => new(reason, answer.RequestId);
}

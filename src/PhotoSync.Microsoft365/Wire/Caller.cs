using System.Text.Json;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Wire;

/// <summary>
/// Asks the services. Nothing but the asker's own cancellation leaves as an exception: what goes wrong out there becomes a value here.
/// </summary>
internal sealed class Caller(Sender sender, ITokens tokens, Traffic traffic, Failures failures)
{
    /// <summary>Reads one fact.</summary>
    /// <param name="call">What is asked.</param>
    /// <param name="understand">Makes the fact out of an answer; <see langword="null"/> where the answer does not settle it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Reading<T>> ReadAsync<T>(Call call, Func<Answer, Reading<T>?> understand, CancellationToken cancellationToken) =>
        await AskAsync(call, cancellationToken).ConfigureAwait(false) switch
        {
            CallResult.Answered { Answer: var answer } => Understand(answer, understand) ?? new Reading<T>.Unread(failures.Of(call, answer)),
            CallResult.Unanswered unanswered => new Reading<T>.Unread(unanswered.Failure),
            _ => throw new InvalidOperationException("A call ended in no way."),
        };

    /// <summary>Writes, once.</summary>
    public async Task<WriteOutcome> WriteAsync(Call call, CancellationToken cancellationToken) => Outcome(call, await AskAsync(call, cancellationToken).ConfigureAwait(false));

    /// <summary>Nobody asks a tenant that is not served.</summary>
    public ReadFailure NotServed(Source source) => failures.NotServed(source);

    /// <summary>Why an answer does not settle what was asked.</summary>
    public ReadFailure Explain(Call call, Answer answer) => failures.Of(call, answer);

    public WriteOutcome Outcome(Call call, CallResult result) => WriteOutcomes.Of(call, result, failures);

    public Task<CallResult> AskAsync(Call call, CancellationToken cancellationToken) => CallTelemetry.WatchAsync(call, () => AskUnwatchedAsync(call, cancellationToken));

    private async Task<CallResult> AskUnwatchedAsync(Call call, CancellationToken cancellationToken)
    {
        var wait = traffic.Doors.Wait(call, ReadingUrgency.Current);
        if (wait >= traffic.Limits.Budget(call))
            return new CallResult.Unanswered(failures.LeftAlone(call, wait), MayHaveArrived: false);

        using var deadline = traffic.Limits.Start(call, cancellationToken);
        try
        {
            using var lane = await traffic.EnterAsync(call, wait, deadline.Token).ConfigureAwait(false);
            var result = await SendAsync(call, deadline).ConfigureAwait(false);
            traffic.Doors.Observe(call, result);
            return result;
        }
        catch (OperationCanceledException) when (deadline.IsAwaited)
        {
            return new CallResult.Unanswered(failures.Of(call, ReadFailureReason.TimedOut), MayHaveArrived: false);
        }
    }

    /// <summary>A token that the service refuses is replaced once; a write is not repeated even then.</summary>
    private async Task<CallResult> SendAsync(Call call, Deadline deadline)
    {
        var request = new TokenRequest(call.Acting, call.Audience);
        var token = await tokens.AcquireAsync(request, null, deadline.Token).ConfigureAwait(false);
        var result = await SendAsync(call, token, deadline).ConfigureAwait(false);
        if (token is not TokenOutcome.Issued rejected || result is not CallResult.Answered { Answer.Status: 401 })
            return result;

        var another = await tokens.AcquireAsync(request, rejected.Token, deadline.Token).ConfigureAwait(false);
        return call.IsWrite || another is not TokenOutcome.Issued ? result : await SendAsync(call, another, deadline).ConfigureAwait(false);
    }

    private async Task<CallResult> SendAsync(Call call, TokenOutcome outcome, Deadline deadline) => outcome switch
    {
        TokenOutcome.Issued issued => await sender.SendAsync(call, issued.Token, deadline).ConfigureAwait(false),
        TokenOutcome.Refused refused => new CallResult.Unanswered(failures.Of(refused.Refusal), MayHaveArrived: false),
        _ => throw new InvalidOperationException("A token is issued or refused."),
    };

    private static Reading<T>? Understand<T>(Answer answer, Func<Answer, Reading<T>?> understand)
    {
        try
        {
            return understand(answer);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}

using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using PhotoSync.Microsoft365.Calls;

namespace PhotoSync.Microsoft365.Wire;

/// <summary>
/// Repeats reads that failed in passing: as often as <see cref="Patience"/> allows, no sooner than the service asks, never past the budget. A write is
/// tried once, whatever becomes of it.
/// </summary>
internal sealed class ReadRetries(IOptions<CallOptions> callOptions, WireClock clock, TimeProvider productClock)
{
    private readonly CallOptions options = callOptions.Value;

    public void Configure(ResiliencePipelineBuilder<HttpResponseMessage> builder)
    {
        builder.TimeProvider = clock.Time;
        if (options.Retries > 0)
            builder.AddRetry(Retries());
        builder.AddTimeout(new TimeoutStrategyOptions
        {
            TimeoutGenerator = args => ValueTask.FromResult(Patience.Of(args.Context.GetRequestMessage())?.Attempt ?? options.PersonAttempt),
        });
    }

    private RetryStrategyOptions<HttpResponseMessage> Retries() => new()
    {
        MaxRetryAttempts = options.Retries,
        Delay = options.FirstPause,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = args => ValueTask.FromResult(MayRepeat(args.Context.GetRequestMessage(), args.Outcome)),
        DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result is { } response ? WaitHeaders.RetryAfter(response, productClock.GetUtcNow()) : null),
    };

    private bool MayRepeat(HttpRequestMessage? request, Outcome<HttpResponseMessage> outcome) =>
        Patience.Of(request) is { MayRepeat: true } patience
        && (outcome.Exception is { } exception ? IsPassing(exception) : IsPassing(outcome.Result!))
        && PauseAfter(outcome.Result) < patience.Left(clock.Time);

    private TimeSpan PauseAfter(HttpResponseMessage? response) =>
        (response is null ? null : WaitHeaders.RetryAfter(response, productClock.GetUtcNow())) ?? options.FirstPause;

    private static bool IsPassing(HttpResponseMessage response) => (int)response.StatusCode is 408 or 429 or 500 or 502 or 503 or 504;

    private static bool IsPassing(Exception exception) =>
        exception is HttpRequestException or TimeoutRejectedException or IOException and not AnswerTooLargeException;
}

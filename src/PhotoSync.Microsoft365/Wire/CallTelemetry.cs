using System.Diagnostics;
using System.Diagnostics.Metrics;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Tokens;

namespace PhotoSync.Microsoft365.Wire;

/// <summary>What calls tell an operator: a span and a duration for each, by the semantic conventions of HTTP clients. They name operations, never people, so no address stands in them.</summary>
public static class CallTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "PhotoSync.Microsoft365";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("photosync.call.duration", "s", "How long a call of Microsoft 365 took, waiting and repetitions included");

    internal static async Task<CallResult> WatchAsync(Call call, Func<Task<CallResult>> ask)
    {
        using var activity = Source.StartActivity(call.Operation.ToString(), ActivityKind.Client);
        activity?.SetTag("server.address", call.Audience.Address.Host).SetTag("photosync.acting", call.Acting.GetType().Name);
        var start = TimeProvider.System.GetTimestamp();
        var result = await ask().ConfigureAwait(false);
        Note(activity, result);
        Duration.Record(TimeProvider.System.GetElapsedTime(start).TotalSeconds, Tags(call, result));
        return result;
    }

    private static void Note(Activity? activity, CallResult result)
    {
        if (result is CallResult.Answered { Answer: var answer })
            activity?.SetTag("http.response.status_code", answer.Status);
        if (ErrorOf(result) is { } error)
            activity?.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
    }

    private static TagList Tags(Call call, CallResult result) => new()
    {
        { "photosync.operation", call.Operation.ToString() },
        { "photosync.service", call.Audience.Service == Service.Graph ? "graph" : "sharepoint" },
        { "error.type", ErrorOf(result) ?? "" },
    };

    /// <summary>"Not found" is an answer as good as any: no photo, no profile.</summary>
    private static string? ErrorOf(CallResult result) => result switch
    {
        CallResult.Answered { Answer.Status: >= 400 and not 404 and var status } => status.ToString(System.Globalization.CultureInfo.InvariantCulture),
        CallResult.Unanswered { Failure.Reason: var reason } => reason.ToString(),
        _ => null,
    };
}

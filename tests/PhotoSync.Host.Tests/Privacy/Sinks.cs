using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Runtime.ExceptionServices;

namespace PhotoSync.Host.Tests.Privacy;

/// <summary>Everything that leaves the process for operators: logs at every level, traces with their tags and events, metrics with their tags, and exceptions, thrown or caught.</summary>
internal sealed class Sinks : EventListener
{
    private const string Logging = "Microsoft-Extensions-Logging";
    private const EventKeywords MessagesAndTheirValues = (EventKeywords)(4 | 8);

    private readonly ActivityListener traces;
    private readonly MeterListener metrics = new();

    public Sinks()
    {
        traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Keep("trace", Text(activity)),
        };
        ActivitySource.AddActivityListener(traces);
        metrics.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        metrics.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Keep("metric", Text(instrument, tags)));
        metrics.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Keep("metric", Text(instrument, tags)));
        metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Keep("metric", Text(instrument, tags)));
        metrics.Start();
        AppDomain.CurrentDomain.FirstChanceException += OnException;
    }

    /// <summary>What each sink got.</summary>
    public ConcurrentQueue<(string Sink, string Text)> Kept { get; } = new();

    public override void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= OnException;
        traces.Dispose();
        metrics.Dispose();
        base.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Logging)
            EnableEvents(eventSource, EventLevel.LogAlways, MessagesAndTheirValues, new Dictionary<string, string?> { ["FilterSpecs"] = "*:Trace" });
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventSource.Name == Logging)
            Kept.Enqueue(("log", string.Join(' ', eventData.Payload?.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)) ?? [])));
    }

    private void Keep(string sink, string text) => Kept.Enqueue((sink, text));

    private void OnException(object? sender, FirstChanceExceptionEventArgs e) => Keep("exception", $"{e.Exception.GetType()} {e.Exception.Message} {e.Exception.Data.Count}");

    private static string Text(Activity activity) => string.Join(
        ' ',
        [activity.DisplayName, .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"), .. activity.Baggage.Select(item => $"{item.Key}={item.Value}"), .. activity.Events.SelectMany(each => each.Tags).Select(tag => $"{tag.Key}={tag.Value}")]);

    private static string Text(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', [instrument.Name, .. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")]);
}

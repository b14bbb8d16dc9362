using System.Collections.Concurrent;
using System.Diagnostics;
using PhotoSync.Bot.Answering;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;
using PhotoSync.Microsoft365.Wire;

namespace PhotoSync.Host.Tests.Telemetry;

[Trait("Pace", "Slow")]
[Collection(nameof(MeasuredAlone))]
public sealed class What_operators_see
{
    [Fact]
    public async Task A_turn_is_one_trace_through_the_calls_of_Graph_and_SharePoint()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is TurnTelemetry.Name or CallTelemetry.Name or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        // A request's span ends after its answer was read; none is under way once the host has stopped.
        await using (var host = await RunningHost.StartAsync())
        {
            var story = await host.StoryOfAsync("S4a");
            await story.SayAsync("hello");
            ActivitySource.AddActivityListener(listener);

            await story.BeginAsync("my photo is wrong", IsFinding, "the finding");
        }

        var turn = spans.First(span => span.OperationName == "turn" && Equals(span.GetTagItem("photosync.turn"), "message"));
        var calls = spans.Where(span => span.Source.Name == CallTelemetry.Name && span.TraceId == turn.TraceId).Select(span => span.OperationName).ToList();
        Assert.Superset(new HashSet<string>(["ReadPerson", "ReadExchangePhoto", "ReadMailbox", "ReadPhotoPolicy", "ReadProfile", "ReadThumbnail"]), calls.ToHashSet());
        Assert.Contains(spans, span => span.SpanId == turn.ParentSpanId && span.Kind == ActivityKind.Server);
    }

    [Fact]
    public async Task Traces_metrics_and_logs_leave_by_OTLP_and_nothing_personal_is_in_them()
    {
        await using var collector = await Collector.StartAsync();
        Employee who;
        await using (var host = await RunningHost.StartAsync(
            "--OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address.AbsoluteUri, "--OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf", "--Logging:LogLevel:Default", "Information"))
        {
            who = await host.PersonInAsync("S16");
            var story = await host.StoryOfAsync("S16");
            await story.BeginAsync("my photo is wrong", IsFinding, "the finding");
            using var page = await host.Http.GetAsync(new Uri("pictures/nobody-knows-this", UriKind.Relative));
        }

        Assert.Contains("ReadExchangePhoto", collector.Of("traces"), StringComparison.Ordinal);
        Assert.Contains("/api/messages", collector.Of("traces"), StringComparison.Ordinal);
        Assert.Contains("photosync.call.duration", collector.Of("metrics"), StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", collector.Of("metrics"), StringComparison.Ordinal);
        Assert.Contains("was answered by {Status}", collector.Of("logs"), StringComparison.Ordinal);
        var all = collector.Of("traces") + collector.Of("metrics") + collector.Of("logs");
        Assert.All(
            [who.Id.ToString(), who.Id.ToString("N"), "mwangi", "Grace", "contoso.com", "nobody-knows-this", "photo is wrong"],
            personal => Assert.DoesNotContain(personal, all, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsFinding(ShownMessage message) => message.Buttons.Any(button => button.Verb == "why");
}

using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using PhotoSync.Host.Telemetry;

namespace PhotoSync.Host.Tests.Telemetry;

public sealed class Exceptions_in_logs
{
    [Theory]
    [InlineData(true, new[] { "{OriginalFormat}", "exception.type" })]
    [InlineData(false, new[] { "{OriginalFormat}" })]
    public void Leave_their_kind_and_nothing_of_what_people_wrote(bool fails, string[] attributes)
    {
        var keeper = new Keeper();
        var state = new List<KeyValuePair<string, object?>> { new("{OriginalFormat}", "It failed") };
        using (var factory = LoggerFactory.Create(logging => logging.AddOpenTelemetry(options => options.AddProcessor(new KindsOfExceptionsOnly()).AddProcessor(keeper))))
            factory.CreateLogger("any").Log(LogLevel.Warning, default, state, fails ? new InvalidOperationException("my photo is wrong") : null, (_, _) => "It failed");

        Assert.Null(keeper.Exception);
        Assert.Equal(attributes, keeper.Attributes.Select(attribute => attribute.Key));
        Assert.Equal(fails, keeper.Attributes.Exists(attribute => attribute.Value as string == "System.InvalidOperationException"));
    }

    /// <summary>Keeps what would be exported: the record itself is used again.</summary>
    private sealed class Keeper : BaseProcessor<LogRecord>
    {
        public Exception? Exception { get; private set; } = new InvalidOperationException("Nothing was exported.");

        public List<KeyValuePair<string, object?>> Attributes { get; private set; } = [];

        public override void OnEnd(LogRecord data) => (Exception, Attributes) = (data.Exception, [.. data.Attributes ?? []]);
    }
}

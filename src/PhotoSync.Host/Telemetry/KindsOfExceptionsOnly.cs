using OpenTelemetry;
using OpenTelemetry.Logs;

namespace PhotoSync.Host.Telemetry;

/// <summary>Takes the message and the stack out of exceptions, which may quote what people wrote; their type stays.</summary>
internal sealed class KindsOfExceptionsOnly : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        if (data.Exception is not { } exception)
            return;
        data.Attributes = [.. data.Attributes ?? [], new("exception.type", exception.GetType().FullName)];
        data.Exception = null;
    }
}

namespace PhotoSync.Benchmarks.Reminders;

/// <summary>What a way of sending cost.</summary>
internal sealed record SendingFigures(int Messages, TimeSpan Time)
{
    public double PerSecond => Messages / Time.TotalSeconds;

    public TimeSpan Processor { get; init; }

    public long PeakMemory { get; init; }

    public long? BytesPerRecipient { get; init; }
}

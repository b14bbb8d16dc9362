namespace PhotoSync.Benchmarks.Reminders;

/// <summary>What a way of sending did and cost.</summary>
/// <param name="Messages">How many messages people see.</param>
/// <param name="Time">From the first of them to the last.</param>
internal sealed record SendingFigures(int Messages, TimeSpan Time)
{
    public int People { get; init; }

    /// <summary>Messages a second after the ramp.</summary>
    public double Sustained { get; init; }

    public int Doubled { get; init; }

    public int Throttled { get; init; }

    public TimeSpan Processor { get; init; }

    public long PeakMemory { get; init; }

    public long? BytesPerRecipient { get; init; }
}

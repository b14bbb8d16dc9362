namespace PhotoSync.Reminders.Tests.Sending;

/// <summary>Metrics are the process's own: whoever counts them runs while nobody else sends.</summary>
[CollectionDefinition(nameof(CountedAlone), DisableParallelization = true)]
public sealed class CountedAlone;

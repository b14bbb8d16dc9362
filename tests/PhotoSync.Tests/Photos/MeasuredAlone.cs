namespace PhotoSync.Tests.Photos;

/// <summary>Tests that look at the process's memory run while no other does.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;

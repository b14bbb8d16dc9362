namespace PhotoSync.Host.Tests.Running;

/// <summary>What weighs the process, listens to all of it, brings it to its limit or gives it little time runs while nothing else does. Other Hosts run beside each other, one for each core.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;

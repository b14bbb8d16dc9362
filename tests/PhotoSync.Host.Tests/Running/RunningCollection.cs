namespace PhotoSync.Host.Tests.Running;

/// <summary>Whole hosts run one after the other: each is a web app, a tenant and two databases.</summary>
[CollectionDefinition(Name)]
public sealed class RunningCollection
{
    public const string Name = "Running";
}

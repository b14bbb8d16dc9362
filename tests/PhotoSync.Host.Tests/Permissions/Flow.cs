using PhotoSync.Host.Tests.Running;

namespace PhotoSync.Host.Tests.Permissions;

/// <summary>A feature's way through the product.</summary>
/// <param name="Settings">What switches the feature on.</param>
/// <param name="PlayAsync">What people do.</param>
internal sealed record Flow(string[] Settings, Func<RunningHost, Task> PlayAsync);

namespace PhotoSync.Reminders.Leasing;

/// <summary>The machine's own time: for leases and the pace of calls, which no leap of a virtual clock may touch.</summary>
/// <param name="Clock">Its clock; only its monotonic timestamps and its timers are used.</param>
public sealed record MachineTime(TimeProvider Clock)
{
    /// <summary>Waits.</summary>
    public Task WaitAsync(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, Clock, cancellationToken);

    /// <summary>Waits; ends early, without an exception, when cancelled.</summary>
    public async Task RestAsync(TimeSpan time, CancellationToken cancellationToken) =>
        await Task.Delay(time, Clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}

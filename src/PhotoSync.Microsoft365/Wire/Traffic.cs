using PhotoSync.Microsoft365.Calls;

namespace PhotoSync.Microsoft365.Wire;

/// <summary>What keeps calls within the limits of the services and of people's patience.</summary>
internal sealed class Traffic(Limits limits, MailboxLanes lanes, ClosedDoors doors, TimeProvider clock)
{
    public Limits Limits => limits;

    public ClosedDoors Doors => doors;

    /// <summary>Waits before a closed door, then for a lane; the lane is free again when what is returned is disposed of.</summary>
    public async Task<IDisposable?> EnterAsync(Call call, TimeSpan wait, CancellationToken cancellationToken)
    {
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        return await lanes.EnterAsync(call, cancellationToken).ConfigureAwait(false);
    }
}

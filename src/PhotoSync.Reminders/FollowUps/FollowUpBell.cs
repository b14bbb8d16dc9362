using System.Threading.Channels;

namespace PhotoSync.Reminders.FollowUps;

/// <summary>Rings when the table has changed, so that a sleeping pump looks again. Rings that nobody heard yet count as one.</summary>
public sealed class FollowUpBell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Rings. Never waits.</summary>
    public void Ring() => rings.Writer.TryWrite(true);

    /// <summary>Waits for a ring and takes it.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken) => await rings.Reader.ReadAsync(cancellationToken);
}

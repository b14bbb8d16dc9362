using System.Collections.Concurrent;
using System.Threading.Channels;
using PhotoSync.People;

namespace PhotoSync.Host.Coverage;

/// <summary>Rung by an administrator who wants a sweep now, and by the clock.</summary>
internal sealed class SweepBell
{
    private readonly ConcurrentDictionary<TenantId, bool> wanted = new();
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Asks for a sweep of a tenant as soon as none of it runs.</summary>
    public void Ring(TenantId tenant)
    {
        wanted[tenant] = true;
        rings.Writer.TryWrite(true);
    }

    /// <summary>Wakes whoever waits without asking for anything.</summary>
    public void Ring() => rings.Writer.TryWrite(true);

    /// <summary>Whether a sweep was asked for; asking is then forgotten.</summary>
    public bool Take(TenantId tenant) => wanted.TryRemove(tenant, out _);

    public async Task WaitAsync(CancellationToken cancellationToken) => await rings.Reader.ReadAsync(cancellationToken);
}

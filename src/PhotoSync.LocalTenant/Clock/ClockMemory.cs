using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Clock;

/// <summary>Keeps over a restart how far the tenant's clock is ahead.</summary>
internal static class ClockMemory
{
    public static void Restore(VirtualClock clock, Kept<Setting> kept)
    {
        clock.Advance(kept.Value.Ahead);
        clock.Moved += ahead => kept.Change(_ => new Setting(ahead));
    }

    internal sealed record Setting(TimeSpan Ahead);
}

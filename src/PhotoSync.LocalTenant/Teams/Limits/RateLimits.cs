namespace PhotoSync.LocalTenant.Teams.Limits;

/// <summary>Counts the bot's calls against the documented limits (domain facts §4.1). Refused calls do not count. Runs on the machine's clock.</summary>
internal sealed class RateLimits(TimeProvider machine)
{
    private const int MostMeters = 100_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Meter> _meters = [];

    /// <summary>Takes a call into account, or says after how long it may be tried again.</summary>
    public TimeSpan? Refuse(Guid? chat, bool sends)
    {
        var now = machine.GetUtcNow();
        lock (_gate)
        {
            var meters = Meters(chat, sends);
            var wait = meters.Max(m => m.Meter.Wait(now, m.Windows));
            if (wait > TimeSpan.Zero)
                return wait;
            foreach (var (meter, windows) in meters)
                meter.Count(now, windows);
            return null;
        }
    }

    private List<(Meter Meter, IReadOnlyList<RateWindow> Windows)> Meters(Guid? chat, bool sends)
    {
        var meters = new List<(Meter, IReadOnlyList<RateWindow>)> { (Meter("tenant"), RateWindow.Tenant) };
        if (chat is { } id)
            meters.Add((Meter($"{id:N}/{(sends ? "send" : "ask")}"), sends ? RateWindow.Sending : RateWindow.Asking));
        return meters;
    }

    private Meter Meter(string key)
    {
        if (_meters.TryGetValue(key, out var meter))
            return meter;
        if (_meters.Count >= MostMeters)
            _meters.Clear();
        return _meters[key] = new Meter();
    }
}

using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>
/// The whole of "my photo is wrong": from the channel's call of the bot to its end, read from the calls that the Host made meanwhile. The floor is the calls that had to wait for one
/// another, reply included; what is above it is ours.
/// </summary>
/// <remarks>
/// So many people write that each keeps to the turns a minute that one person has, as those of a deployment do; they are signed in. The tenant sets none of the documented limits, as no
/// single tenant has twenty people a second who ask: a refused read is repeated after the pause that the service names, which is neither a call nor ours.
/// </remarks>
internal static class TurnMeasurement
{
    private const int PerSecond = 20, People = 130, Kilobyte = 1000;

    public static async Task<Findings> RunAsync(bool quick)
    {
        await using var deployment = await Deployment.StartAsync(People);
        using var clients = await Clients.OpenAsync(deployment.Chat);
        await clients.WarmUpAsync();

        var promises = new List<Promise>();
        foreach (var latency in new[] { 0, 80 })
            promises.AddRange(await MeasureAsync(deployment, clients, latency, turns: PerSecond * (quick ? 8 : 60)));

        return new Findings(promises, []);
    }

    private static async Task<IEnumerable<Promise>> MeasureAsync(Deployment deployment, Clients clients, int latency, int turns)
    {
        await clients.SetLatencyAsync(latency);
        await Arrivals.RunAsync(clients, PerSecond, clients.People.Count);
        var from = DateTime.UtcNow;
        var rate = await Arrivals.RunAsync(clients, PerSecond, turns);

        Turn[] measured = [.. Turn.Of(deployment.Calls()).Where(turn => turn.Start >= from)];
        if (measured.Any(turn => turn.Readings == 0)) throw new InvalidOperationException("Some turns asked nothing: they are no checks.");

        var at = $"at {latency} ms latency";
        return
        [
            new Promise($"turn-{latency}-p50", $"a turn {at}, p50 at {rate:0} turns/s", Percentile(measured, 50, turn => turn.Milliseconds), "ms", "its calls alone", Percentile(measured, 50, turn => turn.Floor)),
            new Promise($"turn-{latency}-p99", $"a turn {at}, p99", Percentile(measured, 99, turn => turn.Milliseconds), "ms", "its calls alone", Percentile(measured, 99, turn => turn.Floor)),
            new Promise($"turn-{latency}-ours-p50", $"what a turn adds to its calls {at}, p50", Percentile(measured, 50, turn => turn.Overhead), "ms", Bar: 10),
            new Promise($"turn-{latency}-ours-p99", $"what a turn adds to its calls {at}, p99", Percentile(measured, 99, turn => turn.Overhead), "ms", Bar: 25),
            // Where calls take time, what waits for what can be seen.
            .. latency > 0 ? Requests(measured, Allocated(deployment.Asked(), measured)) : [],
        ];
    }

    private static IEnumerable<Promise> Requests(Turn[] measured, double allocated) =>
    [
        new Promise("turn-requests", "requests to Graph and SharePoint in a turn, most", measured.Max(turn => turn.Readings), "requests"),
        new Promise("turn-depth", "of these waiting for one another, most", measured.Max(turn => turn.ReadingDepth), "deep", Bar: 2),
        new Promise("turn-twice", "asked twice in a turn, most", measured.Max(turn => turn.AskedTwice), "requests", Bar: 0),
        new Promise("turn-failures", "refused or failed in all turns", measured.Sum(turn => turn.Failures), "requests", Bar: 0),
        new Promise("turn-allocated", "allocated in a turn, by the bot alone", allocated / Kilobyte, "KB"),
    ];

    /// <summary>The bot's allocations between two counts, the first and the last of the measured time, shared among the turns between them.</summary>
    private static double Allocated(IReadOnlyList<Call> calls, Turn[] turns)
    {
        Call[] counts = [.. calls.Where(call => call.Start >= turns[0].Start).OrderBy(call => call.End).DistinctBy(call => call.AllocatedSoFar).Skip(1)];
        return (counts[^1].AllocatedSoFar - counts[0].AllocatedSoFar) / (double)turns.Count(turn => turn.Start >= counts[0].End && turn.Start < counts[^1].End);
    }

    private static double Percentile(Turn[] turns, int percent, Func<Turn, double> value)
    {
        double[] ordered = [.. turns.Select(value).Order()];
        return ordered[Math.Min(ordered.Length - 1, ordered.Length * percent / 100)];
    }
}

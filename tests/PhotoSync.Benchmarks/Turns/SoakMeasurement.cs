using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>A day of conversations pressed into ten minutes (a quick run: into sixteen seconds), with the tenant's clock running along: memory must be as flat at its end as at its beginning.</summary>
internal static class SoakMeasurement
{
    private const int PerSecond = 8;

    public static async Task<Findings> RunAsync(bool quick)
    {
        var seconds = quick ? 16 : 600;
        await using var host = await HostProcess.StartAsync();
        using var clients = await Clients.OpenAsync(host.Address);
        await clients.WarmUpAsync();
        await Arrivals.RunAsync(clients, PerSecond, PerSecond * (quick ? 5 : 10));

        var memory = new List<double>();
        for (var second = 0; second < seconds; second++)
        {
            await Arrivals.RunAsync(clients, PerSecond, PerSecond);
            await clients.AdvanceAsync(TimeSpan.FromDays(1) / seconds);
            memory.Add(host.Megabytes);
        }

        var (early, late) = (Mean(memory, 1), Mean(memory, 3));
        return new Findings(
            [new Promise("soak", $"memory in the last quarter of a day, {seconds * PerSecond} turns", late, "MB", "in its second quarter", early, Bar: 1.15, IsRatio: true)],
            [new Curve("soak", $"Memory of the Host and its tenant over a day in {seconds} seconds, MB", memory)]);
    }

    private static double Mean(List<double> memory, int quarter) => memory.Skip(memory.Count * quarter / 4).Take(memory.Count / 4).Average();
}

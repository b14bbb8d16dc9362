using System.Globalization;

namespace PhotoSync.Benchmarks.Reminders;

/// <summary>
/// Sends to a Teams of 30 ms latency in a process of its own that lets each tenant have 50 calls in any second: the reminders (ledger, lease and pace, on SQLite, in a process of
/// their own) beside a loop that sends one message after the other a tenant, tries again after a 429 or a failure, and remembers nothing.
/// </summary>
internal static class RemindersBenchmark
{
    public const int CallsPerSecond = 50;

    /// <summary>What twenty tenants permit together.</summary>
    public const int Ideal = 20 * CallsPerSecond;

    private static readonly TimeSpan LiveCheck = TimeSpan.FromMilliseconds(150);

    /// <param name="args">How many seconds of sending each case holds (default 25), and a part of the names of the cases wanted; or <c>planning</c>.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["planning", .. var size])
            return await PlanningBenchmark.RunAsync(size is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 1_000_000);

        var seconds = args is [var time, ..] ? int.Parse(time, CultureInfo.InvariantCulture) : 25;
        var wanted = args is [_, var part] ? part : "";
        Console.WriteLine($"{CallsPerSecond}/s a tenant permitted, {SendingRun.Latency.TotalMilliseconds} ms latency, {Environment.ProcessorCount} processors");
        Console.WriteLine("| case | messages | seconds | sustained/s | of permitted | 429 of requests | lost | doubled | processor ms/message | peak MB | bytes/recipient |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var one in Cases(seconds * CallsPerSecond).Where(one => one.Name.Contains(wanted, StringComparison.Ordinal)))
            Write(one, await SendingRun.RunAsync(one));
        return 0;
    }

    /// <summary>The two ways over twenty tenants.</summary>
    public static async Task<(SendingFigures Reminders, SendingFigures Loop)> MeasureAsync(int people) =>
        (await SendingRun.RunAsync(new SendingCase("reminders", 20, people)), await SendingRun.RunAsync(new SendingCase("loop", 20, people) { IsLoop = true }));

    private static IEnumerable<SendingCase> Cases(int people) =>
    [
        new("1 tenant", 1, people),
        new("1 tenant, findings read live", 1, people) { CheckTime = LiveCheck },
        new("20 tenants", 20, people),
        new("20 tenants, findings read live", 20, people) { CheckTime = LiveCheck },
        new("100 tenants", 100, people / 4),
        new("100 tenants, findings read live", 100, people / 4) { CheckTime = LiveCheck },
        new("20 tenants, faults", 20, people / 2) { Fails = true },
        new("loop, 20 tenants", 20, people / 2) { IsLoop = true },
        new("loop, 20 tenants, faults", 20, people / 2) { IsLoop = true, Fails = true },
    ];

    private static void Write(SendingCase one, SendingFigures figures) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {one.Name} | {figures.Messages} | {figures.Time.TotalSeconds:f1} | {figures.Sustained:f0} | {figures.Sustained / (one.Tenants * CallsPerSecond):p1} | {(double)figures.Throttled / (figures.Messages + figures.Throttled):p2} | {one.All - figures.People} | {figures.Doubled} | {figures.Processor.TotalMilliseconds / figures.Messages:f2} | {figures.PeakMemory / 1e6:f0} | {(figures.BytesPerRecipient is { } bytes ? $"{bytes}" : "–")} |"));
}

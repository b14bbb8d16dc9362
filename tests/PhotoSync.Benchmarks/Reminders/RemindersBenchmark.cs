using System.Diagnostics;
using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Chaos.Teams;

namespace PhotoSync.Benchmarks.Reminders;

/// <summary>
/// Sends to a Teams of 30 ms latency in a process of its own, over 20 tenants at 50 a second each: the reminders (ledger, lease and pace, on SQLite, in a process of their own)
/// beside a loop that sends one message after the other a tenant and remembers nothing.
/// </summary>
internal static class RemindersBenchmark
{
    private const int Tenants = 20;
    private const int CallsPerSecond = 50;
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(30);

    public static async Task<int> RunAsync(string[] args)
    {
        var people = args is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 500;
        Console.WriteLine($"{Tenants} tenants × {people} people, {Latency.TotalMilliseconds} ms latency, ideal {Tenants * CallsPerSecond}/s, {Environment.ProcessorCount} processors");
        Console.WriteLine("| way | messages | seconds | messages/s | of ideal | processor s | peak MB | bytes/recipient |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        var (reminders, loop) = await MeasureAsync(people);
        Write("reminders", reminders);
        Write("naïve loop", loop);
        return 0;
    }

    /// <summary>Messages a second that all tenants' limits together allow.</summary>
    public static int Ideal => Tenants * CallsPerSecond;

    public static async Task<(SendingFigures Reminders, SendingFigures Loop)> MeasureAsync(int people) =>
        (await WithTeamsAsync(teams => SendAsync(teams, people)), await WithTeamsAsync(teams => LoopAsync(teams, people)));

    private static async Task<SendingFigures> WithTeamsAsync(Func<Uri, Task<SendingFigures>> send)
    {
        using var teams = ChildProcess.Start("teams", new TeamsTerms(CallsPerSecond * 2, Latency, 1));
        return await send(new Uri(await teams.ReadLineAsync()));
    }

    private static async Task<SendingFigures> SendAsync(Uri teams, int people)
    {
        var folder = Directory.CreateTempSubdirectory("photosync-benchmark-");
        var campaigns = await SendingTables.PlanAsync(folder.FullName, Tenants, people);
        SendingFigures result;
        using (var node = ChildProcess.Start("node", new NodeTerms("benchmark", folder.FullName, teams, people, CallsPerSecond)))
        {
            var figures = await WatchAsync(teams, Tenants * people);
            // The last rows are closed a moment after the last message is seen.
            var size = await SendingTables.SizeWhenSettledAsync(folder.FullName, campaigns);
            result = figures with { Processor = node.ProcessorTime, PeakMemory = node.PeakMemory, BytesPerRecipient = size / (Tenants * people) };
        }

        folder.Delete(recursive: true);
        return result;
    }

    private static async Task<SendingFigures> LoopAsync(Uri teams, int people)
    {
        using var client = new HttpClient { BaseAddress = teams };
        var sender = new HttpReminderSender(client);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var watching = WatchAsync(teams, Tenants * people);
        await Task.WhenAll(Enumerable.Range(1, Tenants).Select(async tenant =>
        {
            foreach (var person in Enumerable.Range(1, people).Select(Crowd.Person))
                await sender.SendAsync(SendingTables.Reminder(tenant, person), CancellationToken.None);
        }));
        return (await watching) with { Processor = Process.GetCurrentProcess().TotalProcessorTime - before, PeakMemory = Process.GetCurrentProcess().PeakWorkingSet64 };
    }

    private static async Task<SendingFigures> WatchAsync(Uri teams, int all)
    {
        using var client = new HttpClient { BaseAddress = teams };
        long? first = null;
        while (true)
        {
            var seen = int.Parse(await client.GetStringAsync(new Uri("count", UriKind.Relative)), System.Globalization.CultureInfo.InvariantCulture);
            if (seen > 0)
                first ??= Stopwatch.GetTimestamp();
            if (seen >= all)
                return new SendingFigures(seen, Stopwatch.GetElapsedTime(first!.Value));
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    private static void Write(string way, SendingFigures figures)
    {
        var rate = figures.Messages / figures.Time.TotalSeconds;
        Console.WriteLine(
            $"| {way} | {figures.Messages} | {figures.Time.TotalSeconds:f1} | {rate:f0} | {rate / (Tenants * CallsPerSecond):p0} | {figures.Processor.TotalSeconds:f1} | {figures.PeakMemory / 1e6:f0} | {(figures.BytesPerRecipient is { } bytes ? $"{bytes}" : "–")} |");
    }
}

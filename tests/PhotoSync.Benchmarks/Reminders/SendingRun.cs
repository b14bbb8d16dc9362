using System.Diagnostics;
using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Chaos.Teams;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Benchmarks.Reminders;

/// <summary>One case from its first message to its last.</summary>
internal static class SendingRun
{
    public static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(30);
    private const int MostTries = 5;

    public static async Task<SendingFigures> RunAsync(SendingCase one)
    {
        using var teams = ChildProcess.Start(
            "teams", new TeamsTerms(RemindersBenchmark.CallsPerSecond, Latency, 1) { BadGateways = one.Fails ? 10 : 0, LostAnswers = one.Fails ? 2 : 0 });
        using var watch = new TeamsWatch(new Uri(await teams.ReadLineAsync()));
        return one.IsLoop ? await LoopAsync(one, watch) : await SendAsync(one, watch);
    }

    private static async Task<SendingFigures> SendAsync(SendingCase one, TeamsWatch teams)
    {
        var folder = Directory.CreateTempSubdirectory("photosync-benchmark-");
        var campaigns = await SendingTables.PlanAsync(folder.FullName, one.Tenants, one.People);
        SendingFigures result;
        using (var node = ChildProcess.Start("node", new NodeTerms("benchmark", folder.FullName, teams.Address, one.People, RemindersBenchmark.CallsPerSecond) { CheckTime = one.CheckTime }))
        {
            teams.Begin();
            var size = await SendingTables.SizeWhenSettledAsync(folder.FullName, campaigns);
            result = await teams.EndAsync() with { Processor = node.ProcessorTime, PeakMemory = node.PeakMemory, BytesPerRecipient = size / one.All };
        }

        folder.Delete(recursive: true);
        return result;
    }

    private static async Task<SendingFigures> LoopAsync(SendingCase one, TeamsWatch teams)
    {
        using var client = new HttpClient { BaseAddress = teams.Address };
        var sender = new HttpReminderSender(client);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        teams.Begin();
        await Task.WhenAll(Enumerable.Range(1, one.Tenants).Select(async tenant =>
        {
            foreach (var person in Enumerable.Range(1, one.People).Select(Crowd.Person))
                await TryUntilSentAsync(sender, SendingTables.Reminder(tenant, person));
        }));
        return await teams.EndAsync() with
        {
            Processor = Process.GetCurrentProcess().TotalProcessorTime - before,
            PeakMemory = Process.GetCurrentProcess().PeakWorkingSet64,
        };
    }

    private static async Task TryUntilSentAsync(HttpReminderSender sender, Reminder reminder)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var reply = await sender.SendAsync(reminder, CancellationToken.None);
            if (reply is ConnectorReply.Accepted)
                return;
            await Task.Delay(reply is ConnectorReply.Refused { RetryAfter: { } asked } ? asked : TimeSpan.FromMilliseconds(100));
        }
    }
}

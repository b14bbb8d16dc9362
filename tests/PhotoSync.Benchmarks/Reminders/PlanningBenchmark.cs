using System.Diagnostics;
using System.Globalization;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Chaos.Teams;

namespace PhotoSync.Benchmarks.Reminders;

/// <summary>How long a large audience takes to be written down, what it weighs, and how soon sending goes on after the process was killed in the middle.</summary>
internal static class PlanningBenchmark
{
    private const int Identity = 16;

    public static async Task<int> RunAsync(int people)
    {
        using var teams = ChildProcess.Start("teams", new TeamsTerms(RemindersBenchmark.CallsPerSecond, SendingRun.Latency, 1));
        using var watch = new TeamsWatch(new Uri(await teams.ReadLineAsync()));
        var folder = Directory.CreateTempSubdirectory("photosync-benchmark-");
        var campaign = (await SendingTables.PlanAsync(folder.FullName, 1, people))[0];
        var terms = new NodeTerms("benchmark", folder.FullName, watch.Address, people, RemindersBenchmark.CallsPerSecond);

        var begun = Stopwatch.GetTimestamp();
        using var node = ChildProcess.Start("node", terms);
        var size = await WaitUntilPlannedAsync(folder.FullName, campaign);
        var planned = Stopwatch.GetElapsedTime(begun);
        await WaitForMessagesAsync(watch, 100);
        var memory = node.PeakMemory;
        node.Kill();

        var (sent, killed) = (await watch.AskAsync("count"), Stopwatch.GetTimestamp());
        using var again = ChildProcess.Start("node", terms);
        await WaitForMessagesAsync(watch, sent + 1);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{people:N0} recipients planned in {planned.TotalSeconds:f1} s, {(double)size / people - Identity:f0} bytes each beyond the {Identity} of their identity, peak {memory / 1e6:f0} MB; after kill -9 the next message left in {Stopwatch.GetElapsedTime(killed).TotalSeconds:f1} s"));
        again.Kill();
        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task<long> WaitUntilPlannedAsync(string folder, CampaignId campaign)
    {
        await using var database = new SqliteDatabase(folder);
        while ((await new CampaignStore(database).FindAsync(campaign, CancellationToken.None))!.Recipients is null)
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        return await database.FindAsync<long>("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()", new { }, CancellationToken.None);
    }

    private static async Task WaitForMessagesAsync(TeamsWatch watch, int number)
    {
        while (await watch.AskAsync("count") < number)
            await Task.Delay(TimeSpan.FromMilliseconds(50));
    }
}

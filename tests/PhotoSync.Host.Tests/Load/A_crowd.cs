using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;
using Xunit.Abstractions;

namespace PhotoSync.Host.Tests.Load;

/// <summary>Many people in conversation at once, while one call in twenty fails. A deep run: 2,000 people of twenty tenants for five minutes, each tenant with a Host of its own in this process.</summary>
[Trait("Pace", "Slow")]
[Collection(nameof(MeasuredAlone))]
public sealed class A_crowd(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly bool IsDeep = Environment.GetEnvironmentVariable("PHOTOSYNC_DEEP") == "1";
    private static readonly (int Tenants, int People, int Turns, int PerSecond) Size = IsDeep ? (20, 2_000, 4_500, 15) : (1, 60, 180, 15);

    // A machine that cannot keep up takes longer; it does not pile up turns until somebody's patience ends.
    private readonly SemaphoreSlim places = new(30);
    private readonly ConcurrentQueue<string> wrong = new();
    private readonly ConcurrentQueue<double> seconds = new();
    private readonly List<RunningHost> hosts = [];
    private int own;
    private int nobodys;

    public async Task InitializeAsync()
    {
        for (var tenant = 0; tenant < Size.Tenants; tenant++)
            hosts.Add(await RunningHost.StartAsync("--Bot:TurnsPerMinute", "1000", "--Bot:Acting", "Application"));
    }

    public async Task DisposeAsync()
    {
        places.Dispose();
        foreach (var host in hosts)
            await host.DisposeAsync();
    }

    [Fact]
    public async Task Is_answered_to_the_last_turn_and_everybody_sees_themselves_only()
    {
        var parties = new List<List<Guest>>();
        foreach (var host in hosts)
            parties.Add(await InviteAsync(host, parties.Count));
        // Neighbours in the row are of different tenants.
        var guests = Enumerable.Range(0, Size.People).Select(number => parties[number % Size.Tenants][number / Size.Tenants]).ToList();

        await ArriveAsync(guests);

        var ordered = seconds.Order().ToArray();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{guests.Count} people of {hosts.Count} tenants, {ordered.Length} turns at {Size.PerSecond}/s, one call in twenty failing: p50 {ordered[ordered.Length / 2]:0.00} s, p99 {ordered[ordered.Length * 99 / 100]:0.00} s; {own} own pictures, {nobodys} nobody's"));
        Assert.Empty(wrong);
        Assert.Equal(Size.Turns, ordered.Length);
        Assert.True(own > 9 * nobodys, "Too few pictures were shown for this to prove anything.");
    }

    /// <summary>Invites the guests of one tenant, and lets its calls fail from then on. No number is given twice, in whatever tenant.</summary>
    private static async Task<List<Guest>> InviteAsync(RunningHost host, int party)
    {
        using var control = new HttpClient { BaseAddress = new Uri(host.Tenant.HttpBase, "control/api/"), DefaultRequestHeaders = { { "X-Control-Token", host.Tenant.ControlToken } } };
        var guests = new List<Guest>();
        for (var place = 0; place < Size.People / Size.Tenants; place++)
            guests.Add(await Guest.InviteAsync(host, control, 1 + (party * Size.People / Size.Tenants) + place));
        foreach (var path in new[] { "/graph/*", "/sharepoint/*" })
            (await control.PostAsJsonAsync("faults", new { path, kind = "answer", status = 503, every = 20 })).EnsureSuccessStatusCode();
        return guests;
    }

    /// <summary>Each in turn, at a rate of their own; nobody writes again before they were answered.</summary>
    private async Task ArriveAsync(List<Guest> guests)
    {
        var (asked, busy) = (new List<Task>(), guests.ToDictionary(guest => guest, _ => Task.CompletedTask));
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / Size.PerSecond));
        for (var turn = 0; turn < Size.Turns; turn++)
        {
            await beat.WaitForNextTickAsync();
            var guest = guests[turn % guests.Count];
            asked.Add(busy[guest] = AskAsync(guest, busy[guest]));
        }

        await Task.WhenAll(asked);
    }

    private async Task AskAsync(Guest guest, Task before)
    {
        await before;
        var start = Stopwatch.GetTimestamp();
        await places.WaitAsync();
        try
        {
            var seen = (await guest.Host.Chat.ReadAsync(guest.Story.Who, default)).Select(message => message.Id).ToHashSet();
            var card = await guest.Story.BeginAsync("my photo is wrong", message => !seen.Contains(message.Id) && message.Offers(Verbs.CheckAgain), "a finding");
            seconds.Enqueue(Stopwatch.GetElapsedTime(start).TotalSeconds);
            await LookAsync(guest, card);
        }
        catch (Exception failure) when (failure is StoryBroken or HttpRequestException)
        {
            wrong.Enqueue($"{guest.Number}: {failure.Message}");
        }
        finally
        {
            places.Release();
        }
    }

    private async Task LookAsync(Guest guest, ShownMessage card)
    {
        using var http = guest.Host.Http;
        foreach (var address in card.Card!.Descendants("Image").Select(image => new Uri(image["url"]!.ToString())))
            switch (Mark.Read(await http.GetByteArrayAsync(address)))
            {
                case null:
                    Interlocked.Increment(ref nobodys);
                    break;
                case var number when number == guest.Number:
                    Interlocked.Increment(ref own);
                    break;
                case var number:
                    wrong.Enqueue($"{guest.Number} sees the picture of {number}");
                    break;
            }
    }
}

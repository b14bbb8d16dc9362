using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;
using Xunit.Abstractions;

namespace PhotoSync.Host.Tests.Fuzzing;

[Trait("Pace", "Slow")]
[Collection(nameof(MeasuredAlone))]
public sealed class Activities_that_nobody_would_send(ITestOutputHelper output) : IAsyncLifetime
{
    private const int WarmUp = 1_000;
    private const long MostGrowth = 48L << 20;

    private static readonly int Count = Environment.GetEnvironmentVariable("PHOTOSYNC_DEEP") == "1" ? 200_000 : 20_000;

    private RunningHost host = null!;

    public async Task InitializeAsync() => host = await RunningHost.StartAsync("--Bot:TurnsPerMinute", "1000", "--Bot:UploadsPerHour", "100");

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Get_a_plain_answer_reach_nobody_else_and_leave_nothing_behind()
    {
        await RunAsync(0, WarmUp);
        var before = await WeighAsync();

        await RunAsync(WarmUp, Count);

        var growth = await WeighAsync() - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count} activities; the heap grew by {growth / 1048576.0:0.0} MB"));
        Assert.InRange(growth, long.MinValue, MostGrowth);
    }

    private async Task RunAsync(int first, int count)
    {
        var everybody = await host.Chat.ListAsync(default);
        var (people, bystander) = (everybody.Take(6).ToList(), everybody[6]);
        foreach (var person in people)
            await host.Chat.OpenChatAsync(person, default);
        await host.Chat.OpenChatAsync(bystander, default);
        var heard = await ChannelEar.ListenAsync(host, people);
        var seeds = new ActivitySeeds(heard.Messages, await InteractionsAsync(people));
        var before = await SeenByAsync(bystander);
        using var http = host.Http;

        var run = new FuzzRun(http, seeds, heard, person => MarksOf(everybody.Where(other => other.Id.ToString() != person)));
        await run.SendAsync(first, count);

        output.WriteLine(run.Statuses);
        Assert.Empty(run.Faults);
        Assert.Equal(before, await SeenByAsync(bystander));
        foreach (var person in people)
        {
            var seen = await SeenByAsync(person);
            Assert.DoesNotContain(MarksOf(everybody.Where(other => other != person)), mark => seen.Contains(mark, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IEnumerable<string> MarksOf(IEnumerable<Employee> people) => people.SelectMany(person => new[] { person.Id.ToString(), person.Name });

    private async Task<string> SeenByAsync(Employee person) =>
        string.Join('\n', (await host.Chat.ReadAsync(person, default)).SelectMany(message => message.Lines));

    /// <summary>Has everybody's photo checked, so that there are cards, and gives the interactions that their buttons carry.</summary>
    private async Task<IReadOnlyList<string>> InteractionsAsync(IEnumerable<Employee> people)
    {
        var found = new List<string>();
        foreach (var person in people)
        {
            var card = await host.StoryOf(person).BeginAsync("my photo is wrong", message => message.Offers(Verbs.CheckAgain), "a finding");
            found.Add(card.Buttons.Select(button => button.Action["data"]?["i"]?.ToString()).First(interaction => interaction is not null)!);
        }

        return found;
    }

    /// <summary>What is held once the tenant has forgotten everybody's chats: what the bot itself keeps.</summary>
    private async Task<long> WeighAsync()
    {
        using var tenant = new HttpClient { BaseAddress = host.Tenant.HttpBase };
        using var reset = new HttpRequestMessage(HttpMethod.Post, "control/api/reset") { Content = JsonContent.Create(new JsonObject()), Headers = { { "X-Control-Token", host.Tenant.ControlToken } } };
        (await tenant.SendAsync(reset)).EnsureSuccessStatusCode();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

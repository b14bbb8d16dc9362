using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Moq;
using PhotoSync.Bot.Conversations;
using PhotoSync.Host.Messages;

namespace PhotoSync.Host.Tests.Messages;

public sealed class AFlood
{
    private const int Usual = 20;

    private static readonly Guid Flooding = Guid.NewGuid();
    private static readonly Guid Quiet = Guid.NewGuid();
    private static readonly BotAdapter Adapter = Mock.Of<BotAdapter>();

    [Fact]
    public async Task Of_one_tenant_at_fifty_times_the_rate_keeps_no_other_tenant_waiting()
    {
        using var bounds = new TenantBounds(new MessagesOptions { TenantAtOnce = 100, TenantPerSecond = 1000 });
        using var bot = new StuckBot();
        var flood = Enumerable.Range(0, 50 * Usual).Select(_ => Turn(bot, bounds, Flooding)).ToList();

        var quiet = Enumerable.Range(0, Usual).Select(_ => Turn(bot, bounds, Quiet)).ToList();
        await Task.WhenAll(quiet.Select(turn => turn.Ended));

        Assert.All(quiet, turn => Assert.Null(turn.Gate.TurnedAway));
        Assert.Equal(100, flood.Count(turn => !turn.Ended.IsCompleted));
        Assert.Equal(900, flood.Count(turn => turn.Gate.TurnedAway == 429));
    }

    [Fact]
    public async Task Is_over_when_its_turns_end()
    {
        using var bounds = new TenantBounds(new MessagesOptions { TenantAtOnce = 2, TenantPerSecond = 1000 });
        using var bot = new StuckBot();
        var turns = Enumerable.Range(0, 3).Select(_ => Turn(bot, bounds, Flooding)).ToList();

        bot.Release();
        await Task.WhenAll(turns.Select(turn => turn.Ended));

        Assert.Equal(429, turns[2].Gate.TurnedAway);
        Assert.Null(Turn(bot, bounds, Flooding).Gate.TurnedAway);
    }

    [Fact]
    public void Over_the_seconds_is_bounded_too()
    {
        using var bounds = new TenantBounds(new MessagesOptions { TenantAtOnce = 1000, TenantPerSecond = 1 });

        var let = Enumerable.Range(0, 200).Count(_ => bounds.Enter("a").IsAcquired);

        // Ten at once, and perhaps one for each second that this took.
        Assert.InRange(let, 10, 100);
        Assert.True(bounds.Enter("b").IsAcquired);
    }

    [Fact]
    public void Counts_what_goes_on_after_the_answers()
    {
        using var bounds = new TenantBounds(new MessagesOptions { TenantUnderWay = 2 });
        var bot = new BusyBot();

        var turns = Enumerable.Range(0, 3).Select(_ => Turn(bot, bounds, Flooding)).ToList();
        var other = Turn(bot, bounds, Quiet);
        bot.Places[0].Leave();
        var next = Turn(bot, bounds, Flooding);

        Assert.All(turns.Append(other).Append(next), turn => Assert.True(turn.Ended.IsCompletedSuccessfully));
        Assert.Equal([null, null, 429, null, null], turns.Append(other).Append(next).Select(turn => turn.Gate.TurnedAway));
    }

    private static (TenantGate Gate, Task Ended) Turn(IBot bot, TenantBounds bounds, Guid tenant)
    {
        var gate = new TenantGate(bot, new ServedTenants([Flooding, Quiet]), bounds);
        var context = new TurnContext(Adapter, new Activity { Conversation = new ConversationAccount { TenantId = tenant.ToString() } });
        return (gate, gate.OnTurnAsync(context));
    }

    /// <summary>Whose turns end at once, and whose work goes on.</summary>
    private sealed class BusyBot : IBot
    {
        public List<TurnPlace> Places { get; } = [];

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var place = TurnPlace.Of(turnContext)!;
            place.Keep();
            Places.Add(place);
            return Task.CompletedTask;
        }
    }

    /// <summary>Whose turns in the flooding tenant do not end until they are let go.</summary>
    private sealed class StuckBot : IBot, IDisposable
    {
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.Activity.Conversation.TenantId == Flooding.ToString() ? released.Task : Task.CompletedTask;

        public void Release() => released.TrySetResult();

        public void Dispose() => Release();
    }
}

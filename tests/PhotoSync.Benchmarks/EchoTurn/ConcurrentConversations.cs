using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;

namespace PhotoSync.Benchmarks.EchoTurn;

/// <summary>What conversations weigh that are all in the middle of a turn, each with its state loaded.</summary>
internal static class ConcurrentConversations
{
    public static async Task<string> MeasureAsync(EchoWorld world, int count)
    {
        var bot = new WaitingBot(count);
        var before = Weigh();
        var turns = Enumerable.Range(0, count).Select(i => TurnAsync(world, bot, i)).ToArray();
        await bot.AllThere;
        var during = Weigh();
        bot.GoOn();
        await Task.WhenAll(turns);
        return string.Create(CultureInfo.InvariantCulture, $"{count} conversations in a turn at once: {(during.Heap - before.Heap) / 1048576.0:0.0} MB on the heap, and the process grew by {(during.Process - before.Process) / 1048576.0:0.0} MB");
    }

    private static async Task TurnAsync(EchoWorld world, WaitingBot bot, int number)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.Headers.Authorization = "Bearer " + world.Token;
        var activity = world.Activity.Replace("a:1conversation", "a:" + number, StringComparison.Ordinal);
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(activity));
        await Task.Yield();
        await world.Adapter.ProcessAsync(http.Request, http.Response, bot);
        if (http.Response.StatusCode != 200)
            throw new InvalidOperationException($"The turn ended with {http.Response.StatusCode}.");
    }

    private static (long Heap, long Process) Weigh()
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        return (heap, Process.GetCurrentProcess().WorkingSet64);
    }

    private sealed class WaitingBot(int count) : IBot
    {
        private readonly ConversationState _state = new(new MemoryStorage());
        private readonly TaskCompletionSource _allThere = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _left = count;

        public Task AllThere => _allThere.Task;

        public void GoOn() => _goOn.SetResult();

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await _state.CreateProperty<List<string>>("seen").GetAsync(turnContext, () => [turnContext.Activity.Text], cancellationToken);
            if (Interlocked.Decrement(ref _left) == 0)
                _allThere.SetResult();
            await _goOn.Task.WaitAsync(cancellationToken);
            await _state.SaveChangesAsync(turnContext, false, cancellationToken);
        }
    }
}

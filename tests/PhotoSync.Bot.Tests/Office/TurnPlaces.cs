using Microsoft.Bot.Builder;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>Gives every turn a place, as the Host's gate does, and counts those that were given back.</summary>
internal sealed class TurnPlaces
{
    private int left;

    public int Left => Volatile.Read(ref left);

    public IBot Around(IBot bot) => new Gate(bot, this);

    private sealed class Gate(IBot bot, TurnPlaces places) : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var place = new TurnPlace(new Lease(places));
            turnContext.TurnState.Add(place);
            try
            {
                await bot.OnTurnAsync(turnContext, cancellationToken);
            }
            finally
            {
                place.Leave();
            }
        }
    }

    private sealed class Lease(TurnPlaces places) : IDisposable
    {
        public void Dispose() => Interlocked.Increment(ref places.left);
    }
}

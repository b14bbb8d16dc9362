using Microsoft.Bot.Builder;

namespace PhotoSync.Bot.Conversations;

/// <summary>
/// A turn's place among all that is under way at once. It travels in the turn's state, and is given back when the turn has ended and all that was begun
/// in it: so what goes on after the answer is bounded by the same bound.
/// </summary>
/// <remarks>Not disposable, since the SDK disposes of what it finds in a turn's state as soon as the turn ends.</remarks>
public sealed class TurnPlace(IDisposable lease)
{
    private int holders = 1;

    /// <summary>The place of a turn; <see langword="null"/> where the bot speaks of its own accord, which is paced elsewhere.</summary>
    public static TurnPlace? Of(ITurnContext context) => context.TurnState.Get<TurnPlace>();

    /// <summary>Something more goes on in this place.</summary>
    public void Keep() => Interlocked.Increment(ref holders);

    /// <summary>Something that went on here has ended.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref holders) == 0)
            lease.Dispose();
    }
}

namespace PhotoSync.Bot.Conversations;

/// <summary>How long a turn waits before it answers with "I'm working on it".</summary>
internal sealed class Patience(TimeProvider clock)
{
    /// <summary>Within a second something must be seen, and sending it takes its time too.</summary>
    public static readonly TimeSpan Shortly = TimeSpan.FromMilliseconds(700);

    /// <summary>An answer to a click must have reached the client before the same card is updated.</summary>
    public static readonly TimeSpan ForTheAnswer = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the work is done shortly.</summary>
    public async Task<bool> SeesEndAsync(Task work)
    {
        using var enough = new CancellationTokenSource();
        var first = await Task.WhenAny(work, Task.Delay(Shortly, clock, enough.Token));
        await enough.CancelAsync();
        return first == work;
    }

    public Task WaitForTheAnswerAsync(CancellationToken cancellationToken) => Task.Delay(ForTheAnswer, clock, cancellationToken);
}

using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>Work that takes its time, told in one card that is updated: at most every two seconds, and once at its end.</summary>
internal sealed class LongWork(CardPost post, AfterTurn afterTurn, InteractionDesk desk, TimeProvider clock)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    /// <param name="turn">Where the card is shown.</param>
    /// <param name="interaction">Whose card it is.</param>
    /// <param name="first">The card as long as nothing is known.</param>
    /// <param name="work">Does it; tells how the card looks meanwhile, and returns how it looks at the end.</param>
    /// <param name="cancellationToken">Ends the turn, not the work.</param>
    public async Task StartAsync(Turn turn, Interaction interaction, TalkCard first, Func<Turn, Action<TalkCard>, CancellationToken, Task<TalkCard>> work, CancellationToken cancellationToken)
    {
        await post.ShowAsync(turn, interaction, first, cancellationToken);
        Continue(turn, interaction.Id, work);
    }

    /// <summary>The same where a pressed button has been answered with the first card.</summary>
    public void Continue(Turn turn, string interactionId, Func<Turn, Action<TalkCard>, CancellationToken, Task<TalkCard>> work) =>
        afterTurn.Run(turn, (later, token) => RunAsync(later, interactionId, work, token));

    private async Task RunAsync(Turn turn, string interactionId, Func<Turn, Action<TalkCard>, CancellationToken, Task<TalkCard>> work, CancellationToken cancellationToken)
    {
        TalkCard? newest = null;
        var working = work(turn, card => Volatile.Write(ref newest, card), cancellationToken);
        while (await Task.WhenAny(working, Task.Delay(Between, clock, cancellationToken)) != working)
            if (Interlocked.Exchange(ref newest, null) is { } card)
                await ShowAsync(turn, interactionId, card, cancellationToken);

        await ShowAsync(turn, interactionId, await working, cancellationToken);
    }

    private async Task ShowAsync(Turn turn, string interactionId, TalkCard card, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(interactionId, cancellationToken) is { } interaction)
            await post.ShowAsync(turn, interaction, card, cancellationToken);
    }
}

using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Settling;

/// <summary>Brings the card of a change, or of the check after it, to its person.</summary>
internal sealed class ChangeDelivery(CardPost post, CheckDelivery checks)
{
    public TalkCard CardOf(Turn turn, ChangeEnd end, Func<Turn, Interaction, TalkCard> draw) => end switch
    {
        ChangeEnd.Changed changed => checks.CardOf(turn, changed.Check),
        ChangeEnd.Stays stays => draw(turn, stays.Interaction),
        ChangeEnd.SignInNeeded needed => draw(turn, needed.Interaction),
        _ => throw new ArgumentOutOfRangeException(nameof(end)),
    };

    public Task EndAsync(Turn turn, ChangeEnd end, Func<Turn, Interaction, TalkCard> draw, CancellationToken cancellationToken) => end switch
    {
        ChangeEnd.Changed changed => checks.ShowAsync(turn, changed.Check, cancellationToken),
        ChangeEnd.Stays stays => ShowAsync(turn, stays.Interaction, draw, cancellationToken),
        _ => Task.CompletedTask,
    };

    public Task ShowAsync(Turn turn, Interaction interaction, Func<Turn, Interaction, TalkCard> draw, CancellationToken cancellationToken) =>
        post.ShowAsync(turn, interaction, draw, cancellationToken);
}

using System.Net;
using Microsoft.Bot.Schema;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Interactions;

/// <summary>Sends an interaction's card, or puts it in place of the one that was sent.</summary>
internal sealed class CardPost(InteractionDesk desk)
{
    private const int MostOvertakings = 3;

    /// <summary>Shows the card as the newest state says. A press may turn it while it is on its way: then it is shown once more, as it was turned.</summary>
    public async Task ShowAsync(Turn turn, Interaction interaction, Func<Turn, Interaction, TalkCard> draw, CancellationToken cancellationToken)
    {
        var shown = await NewestAsync(interaction, cancellationToken);
        await ShowAsync(turn, shown, draw(turn, shown), cancellationToken);
        for (var again = 0; again < MostOvertakings; again++)
        {
            var newest = await NewestAsync(shown, cancellationToken);
            if (newest.State == shown.State) return;
            shown = newest;
            await ShowAsync(turn, shown, draw(turn, shown), cancellationToken);
        }
    }

    /// <summary>Shows the card: in the message that holds it, or in a new one where there is none (any more).</summary>
    public async Task ShowAsync(Turn turn, Interaction interaction, TalkCard card, CancellationToken cancellationToken)
    {
        if (interaction.ActivityId is { } shown && await TryUpdateAsync(turn, shown, card, cancellationToken)) return;

        if (await turn.SendAsync(CardMessages.Message(card), cancellationToken) is { Length: > 0 } sent)
            await desk.ShownInAsync(interaction.Id, sent, cancellationToken);
    }

    private async Task<Interaction> NewestAsync(Interaction interaction, CancellationToken cancellationToken) => await desk.FindAsync(interaction.Id, cancellationToken) ?? interaction;

    private static async Task<bool> TryUpdateAsync(Turn turn, string activityId, TalkCard card, CancellationToken cancellationToken)
    {
        var message = CardMessages.Message(card);
        message.Id = activityId;
        try
        {
            await turn.Context.UpdateActivityAsync(message, cancellationToken);
            return true;
        }
        catch (ErrorResponseException gone) when (gone.Response?.StatusCode is HttpStatusCode.NotFound)
        {
            // The person deleted the message (domain.md §4.2): a new one is sent.
            return false;
        }
    }
}

using System.Net;
using Microsoft.Bot.Schema;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Interactions;

/// <summary>Sends an interaction's card, or puts it in place of the one that was sent.</summary>
internal sealed class CardPost(InteractionDesk desk)
{
    /// <summary>Shows the card: in the message that holds it, or in a new one where there is none (any more).</summary>
    public async Task ShowAsync(Turn turn, Interaction interaction, TalkCard card, CancellationToken cancellationToken)
    {
        if (interaction.ActivityId is { } shown && await TryUpdateAsync(turn, shown, card, cancellationToken)) return;

        if (await turn.SendAsync(CardMessages.Message(card), cancellationToken) is { Length: > 0 } sent)
            await desk.ShownInAsync(interaction.Id, sent, cancellationToken);
    }

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

using System.Net;
using Microsoft.Bot.Schema;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.People;

namespace PhotoSync.Bot.Reminding;

/// <summary>Turns a reminder's card to "done, thank you" when the person's photo is right.</summary>
public sealed class ReminderThanks
{
    private readonly ReminderEnds ends;
    private readonly Outreach outreach;

    internal ReminderThanks(ReminderEnds ends, Outreach outreach) => (this.ends, this.outreach) = (ends, outreach);

    /// <summary>Whether the person has a reminder that still asks.</summary>
    public async Task<bool> AreDueAsync(PersonId person, CancellationToken cancellationToken) => await ends.FindOpenAsync(person, cancellationToken) is not null;

    /// <summary>Gives thanks, once, in the place of the card. Where the person deleted the message, nothing is sent.</summary>
    public async Task GiveAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (await ends.FindOpenAsync(person, cancellationToken) is not { } open || await ends.EndAsync(open, ReminderStage.Done, cancellationToken) is not { } done)
            return;
        var state = Interactions.InteractionDesk.Read<ReminderState>(done);
        await outreach.ReachAsync(person, (turn, token) => ReplaceAsync(turn, done.ActivityId!, ReminderCard.Show(turn, done.Id, state), token), cancellationToken);
    }

    private static async Task ReplaceAsync(Turn turn, string activityId, TalkCard card, CancellationToken cancellationToken)
    {
        var message = CardMessages.Message(card);
        message.Id = activityId;
        try
        {
            await turn.Context.UpdateActivityAsync(message, cancellationToken);
        }
        catch (ErrorResponseException gone) when (gone.Response?.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            // The message or the chat is gone: there is nothing left to thank in.
        }
    }
}

using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Bot.Reminding;

/// <summary>Puts reminders into people's chats and takes them out again. Each call makes one request; what the wire does is thrown.</summary>
public sealed partial class ReminderPost
{
    private readonly Outreach outreach;
    private readonly InteractionDesk desk;
    private readonly ReminderEnds ends;
    private readonly ILogger logger;

    internal ReminderPost(Outreach outreach, InteractionDesk desk, ReminderEnds ends, ILogger<ReminderPost> logger)
    {
        (this.outreach, this.desk) = (outreach, desk);
        (this.ends, this.logger) = (ends, logger);
    }

    /// <summary>Sends a reminder.</summary>
    /// <returns>The message's id; <see langword="null"/> where no conversation with the person is known.</returns>
    public async Task<string?> SendAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        string? sent = null;
        var known = await outreach.ReachAsync(reminder.Person, async (turn, token) => sent = await SendAsync(turn, reminder, token), cancellationToken);
        return known ? sent ?? "" : null;
    }

    /// <summary>Deletes a reminder, or puts in its place that it was withdrawn.</summary>
    /// <returns>Whether a conversation with the person is known.</returns>
    public Task<bool> TakeBackAsync(PersonId person, string activityId, Withdrawal how, CancellationToken cancellationToken) => outreach.ReachAsync(
        person,
        async (turn, token) =>
        {
            if (how == Withdrawal.Delete)
                await turn.Context.DeleteActivityAsync(activityId, token);
            else
                await RewriteAsync(turn, activityId, token);
            await ends.EndAsync(person, activityId, ReminderStage.Withdrawn, token);
        },
        cancellationToken);

    private static Task<ResourceResponse> RewriteAsync(Turn turn, string activityId, CancellationToken cancellationToken)
    {
        var message = CardMessages.Message(ReminderCard.Show(turn, "", new ReminderState { Campaign = 0, Template = Templates.Friendly, Stage = ReminderStage.Withdrawn }));
        message.Id = activityId;
        return turn.Context.UpdateActivityAsync(message, cancellationToken);
    }

    private async Task<string?> SendAsync(Turn turn, Reminder reminder, CancellationToken cancellationToken)
    {
        var state = ReminderState.Of(reminder);
        var interaction = await desk.OpenAsync(turn, ReminderTalk.KindOfInteraction, state, activityId: null, cancellationToken);
        var sent = await turn.SendAsync(CardMessages.Message(ReminderCard.Show(turn, interaction.Id, state)), cancellationToken);
        if (sent is { Length: > 0 })
            await NoteAsync(interaction.Id, sent);
        return sent;
    }

    /// <summary>The message is out: whatever fails from here on must not make its outcome unknown.</summary>
    private async Task NoteAsync(string interactionId, string activityId)
    {
        try
        {
            await desk.ShownInAsync(interactionId, activityId, CancellationToken.None);
        }
        catch (Exception failure) // the card works all the same; only its later update is lost
        {
            Log.NotNoted(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A reminder was sent, but which message shows its card could not be kept")]
        public static partial void NotNoted(ILogger logger, Exception failure);
    }
}

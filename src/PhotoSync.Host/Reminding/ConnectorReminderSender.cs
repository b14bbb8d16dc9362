using PhotoSync.Bot.Reminding;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Host.Reminding;

/// <summary>Sends reminders as cards of the bot, each by one request. The call that the sender waited for is the message's; finding the way is counted beside it.</summary>
internal sealed class ConnectorReminderSender(PersonalChats chats, ReminderPost post) : IReminderSender
{
    public async Task<ConnectorReply> SendAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        CallAccount.Open(reminder.Person.Tenant);
        if (await chats.FindAsync(reminder.Person, cancellationToken) is WayToPerson.Missing missing)
            return missing.Reply;

        CallAccount.Open(reminder.Person.Tenant, paid: 1);
        return KnownOrGone(await ConnectorReplies.OfAsync(async () => await post.SendAsync(reminder, cancellationToken) ?? Nobody));
    }

    public async Task<ConnectorReply> WithdrawAsync(PersonId person, string activityId, Withdrawal how, CancellationToken cancellationToken)
    {
        CallAccount.Open(person.Tenant, paid: 1);
        return KnownOrGone(await ConnectorReplies.OfAsync(async () => await post.TakeBackAsync(person, activityId, how, cancellationToken) ? "" : Nobody));
    }

    private const string Nobody = "-";

    // Between finding the way and going it, the person may have had everything about them deleted.
    private static ConnectorReply KnownOrGone(ConnectorReply reply) =>
        reply is ConnectorReply.Accepted { ActivityId: Nobody } ? new ConnectorReply.NoWay(UnreachableReason.NoConversation) : reply;
}

using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Reaching;

/// <summary>
/// The way to the connector. An implementation makes one attempt and repeats none: no layer under it may retry a POST. What happened on the wire is the
/// answer; it throws for nothing that the wire can do, and obeys the token by <see cref="ConnectorReply.Lost"/> once a request has left.
/// </summary>
public interface IReminderSender
{
    /// <summary>Sends a reminder, once.</summary>
    Task<ConnectorReply> SendAsync(Reminder reminder, CancellationToken cancellationToken);

    /// <summary>Deletes or rewrites a card. May be repeated.</summary>
    Task<ConnectorReply> WithdrawAsync(PersonId person, string activityId, Withdrawal how, CancellationToken cancellationToken);
}

using PhotoSync.Bot.Conversations;
using PhotoSync.Microsoft365.TeamsApps;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Host.Reminding;

/// <summary>
/// Finds the conversation with a person: the stored one; else the chat that installing the app opens; else one that the connector creates (domain.md §4.3, §4.4).
/// Each step may be repeated without harm, so whatever breaks off here counts as "not yet".
/// </summary>
internal sealed class PersonalChats(IConversationStore conversations, ITeamsApp app, NewConversations creating, ChatOpening opening)
{
    public async Task<WayToPerson> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(person, cancellationToken) is { ReferenceJson.Length: > 0 })
            return new WayToPerson.Known();
        try
        {
            return await OpenAsync(person, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new WayToPerson.Missing(new ConnectorReply.NoWayYet(null));
        }
    }

    private async Task<WayToPerson> OpenAsync(PersonId person, CancellationToken cancellationToken)
    {
        // Installing makes Teams announce the app: who is expected is not greeted, since the reminder greets them.
        await opening.ExpectAsync(person, cancellationToken);
        var way = await app.InstallAsync(person, cancellationToken) switch
        {
            InstallOutcome.Ready ready => await KnownAsync(person, ready.ChatId, cancellationToken),
            InstallOutcome.Refused { Reason: InstallRefusal.NoTeamsLicence } => Unreachable(UnreachableReason.NoTeamsLicence),
            InstallOutcome.Refused { Reason: InstallRefusal.NoSuchPerson } => Unreachable(UnreachableReason.NoConversation),
            InstallOutcome.Refused { Reason: InstallRefusal.BlockedByPolicy } => await CreateAsync(person, UnreachableReason.AppBlockedByPolicy, cancellationToken),
            InstallOutcome.Refused => await CreateAsync(person, UnreachableReason.AppNotInstalled, cancellationToken),
            InstallOutcome.Unread unread when IsPassing(unread.Failure.Reason) => new WayToPerson.Missing(new ConnectorReply.NoWayYet(unread.Failure.RetryAfter)),
            _ => await CreateAsync(person, null, cancellationToken),
        };
        if (way is WayToPerson.Missing)
            await opening.GiveUpAsync(person, cancellationToken);
        return way;
    }

    /// <param name="person">Whom.</param>
    /// <param name="otherwise">Why it cannot be done, where the connector refuses too.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    private async Task<WayToPerson> CreateAsync(PersonId person, UnreachableReason? otherwise, CancellationToken cancellationToken) =>
        await creating.CreateAsync(person, cancellationToken) switch
        {
            ConnectorReply.Accepted created => await KnownAsync(person, created.ActivityId, cancellationToken),
            ConnectorReply.Refused { Status: 403 or 404 } when otherwise is { } reason => Unreachable(reason),
            // A conversation that was perhaps created is found by creating it again.
            ConnectorReply.Lost or ConnectorReply.Refused { Status: >= 500 } => new WayToPerson.Missing(new ConnectorReply.NoWayYet(null)),
            var reply => new WayToPerson.Missing(reply),
        };

    private async Task<WayToPerson> KnownAsync(PersonId person, string conversationId, CancellationToken cancellationToken)
    {
        await opening.KeepAsync(person, creating.Reference(person, conversationId), cancellationToken);
        return new WayToPerson.Known();
    }

    private static WayToPerson.Missing Unreachable(UnreachableReason reason) => new(new ConnectorReply.NoWay(reason));

    private static bool IsPassing(ReadFailureReason reason) => reason is ReadFailureReason.Throttled or ReadFailureReason.Unavailable or ReadFailureReason.TimedOut;
}

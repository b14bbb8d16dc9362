using System.Diagnostics.CodeAnalysis;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Faults;

namespace PhotoSync.LocalTenant.Teams.Connector;

/// <summary>Whom the bot may reach: a chat must exist, the app be installed and allowed, and the person must not have blocked the bot.</summary>
internal sealed class Roster(People people, Installations installations, ChatStore chats, TeamsIds ids)
{
    /// <summary>The person of a chat that the bot may write to, or why it may not.</summary>
    public bool IsReachable(string chat, [NotNullWhen(true)] out Person? person, [NotNullWhen(false)] out ConnectorError? error)
    {
        person = ids.FindChat(chat) is { } id ? people.Find(id) : null;
        error = person is null || chats.Find(person.Id) is not { } known ? ConnectorError.ConversationNotFound
            : person.TeamsAppBlocked ? ConnectorError.BotDisabledByAdmin
            : installations.Find(person.Id) is null ? ConnectorError.BotNotInConversationRoster
            : known.BlockedByPerson ? ConnectorError.ConversationBlockedByUser
            : null;
        return error is null;
    }

    /// <summary>The person with whom a conversation may be created, or why it may not.</summary>
    public bool IsInvitable(string? member, [NotNullWhen(true)] out Person? person, [NotNullWhen(false)] out ConnectorError? error)
    {
        person = ids.FindPerson(member) is { } id ? people.Find(id) : null;
        error = person is null ? ConnectorError.BadArgument("The member is not known: give a Teams id (29:…) or an Entra object id.")
            : person.TeamsAppBlocked ? ConnectorError.BotDisabledByAdmin
            : installations.Find(person.Id) is null ? ConnectorError.NotInstalled
            : null;
        return error is null;
    }
}

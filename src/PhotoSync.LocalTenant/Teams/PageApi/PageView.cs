using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>Writes people and chats for the page.</summary>
internal sealed class PageView(ChatStore chats, TeamsIds ids, Installations installations, ChatFeed feed)
{
    public PersonJson Person(Person person) => PersonJson.Of(person, chats, ids, installations);

    public ChatJson Chat(Person person)
    {
        var version = feed.Version;
        return new(person.Id, ids.ChatOf(person.Id), version, installations.Find(person.Id) is not null, Messages(person.Id, 0));
    }

    /// <summary>The messages that changed after a version.</summary>
    public IReadOnlyList<MessageJson> Messages(Guid person, long after) =>
        [.. chats.Messages(person).Where(m => m.Version > after).Select(m => MessageJson.Of(person, m))];

    public MessageJson? Message(Guid person, string id) => chats.FindMessage(person, id) is { } message ? MessageJson.Of(person, message) : null;
}

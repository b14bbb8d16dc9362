using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>Puts feed entries into the form that the page applies: each person once, each message once, in its newest state.</summary>
internal sealed class ChangesView(People people, PageView view, TimeProvider clock)
{
    public object Of(IReadOnlyList<FeedEntry> entries, long version)
    {
        var byPerson = entries.GroupBy(e => e.Person).Where(g => g.Key != Guid.Empty).ToList();
        return new
        {
            version,
            now = clock.GetUtcNow(),
            people = byPerson.Select(g => people.Find(g.Key)).OfType<Person>().Select(view.Person),
            chats = byPerson.Select(g => Chat(g.Key, [.. g])),
        };
    }

    private object Chat(Guid person, IReadOnlyList<FeedEntry> entries) => new
    {
        person,
        typing = entries.LastOrDefault(e => e.Typing is not null)?.Typing,
        messages = entries.Select(e => e.Message).OfType<string>().Distinct().Select(id => view.Message(person, id)).OfType<MessageJson>(),
    };
}

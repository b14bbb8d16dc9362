using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.Delivery;

/// <summary>Tells the bot when its app comes to a person, by their own click or through Graph, and when it goes.</summary>
internal sealed class Installing : IDisposable
{
    private readonly Installations _installations;
    private readonly ChatStore _chats;
    private readonly ActivityWriter _writer;
    private readonly Postman _postman;
    private readonly Kept<Switches> _switches;

    public Installing(Installations installations, ChatStore chats, ActivityWriter writer, Postman postman, Kept<Switches> switches)
    {
        (_installations, _chats, _writer, _postman, _switches) = (installations, chats, writer, postman, switches);
        installations.Installed += OnInstalled;
        installations.Removed += OnRemoved;
    }

    /// <summary>Opens the person's chat as a click on the app does: installs it first where it is not.</summary>
    /// <returns>False when the app policy keeps it from the person.</returns>
    public bool Open(Person person)
    {
        if (_installations.Find(person.Id) is null && !person.TeamsAppBlocked && !_switches.Value.TeamsAppsBlocked)
            _installations.Install(person);
        _chats.Open(person.Id);
        return _installations.Find(person.Id) is not null;
    }

    public void Dispose()
    {
        _installations.Installed -= OnInstalled;
        _installations.Removed -= OnRemoved;
    }

    private void OnInstalled(Person person)
    {
        _chats.Open(person.Id);
        _ = _postman.Post(person.Id, _writer.Installation(person, added: true), _writer.BotAdded(person));
    }

    private void OnRemoved(Person person) => _ = _postman.Post(person.Id, _writer.Installation(person, added: false));
}

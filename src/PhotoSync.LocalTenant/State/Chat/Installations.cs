using System.Text;

namespace PhotoSync.LocalTenant.State;

/// <summary>Who has the bot's Teams app installed personally, and the one-to-one chat that this opens.</summary>
internal sealed class Installations(Database database, TimeProvider clock, Guid botAppId)
{
    private const string Kind = "installation";

    /// <summary>Raised after the app was installed for a person: the bot hears installationUpdate and conversationUpdate.</summary>
    public event Action<Person>? Installed;

    /// <summary>Raised after the app was removed from a person.</summary>
    public event Action<Person>? Removed;

    /// <summary>When the app was installed for the person; null when it is not.</summary>
    public DateTimeOffset? Find(Guid person) =>
        database.Find(Kind, Key(person)) is { } at ? DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Installs the app; false when it is there already.</summary>
    public bool Install(Person person)
    {
        if (Find(person.Id) is not null)
            return false;
        database.Save(Kind, Key(person.Id), clock.GetUtcNow().ToString("O"));
        Installed?.Invoke(person);
        return true;
    }

    /// <summary>Removes the app; false when it was not there.</summary>
    public bool Remove(Person person)
    {
        if (Find(person.Id) is null)
            return false;
        database.Delete(Kind, Key(person.Id));
        Removed?.Invoke(person);
        return true;
    }

    /// <summary>The id of the installation. Of text, Base64 has neither slash nor plus, so that the id fits into a path.</summary>
    public static string IdOf(Guid person) => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{person}##installation"));

    /// <summary>The id of the person's chat with the bot, as Graph gives it; the connector takes it as a conversation id.</summary>
    public string ChatIdOf(Guid person) => $"19:{person}_{botAppId}@unq.gbl.spaces";

    private static string Key(Guid person) => person.ToString("N");
}

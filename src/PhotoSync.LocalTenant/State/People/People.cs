using System.Collections.Concurrent;
using System.Text.Json;

namespace PhotoSync.LocalTenant.State;

/// <summary>
/// The directory. People that were seeded, added or changed are kept; synthetic ones who were not are made up from their number on every read
/// and cost nothing. A person is immutable and changes by being replaced, one change at a time.
/// </summary>
internal sealed class People
{
    private const string Kind = "person";
    private readonly Lock _gate = new();
    private readonly Database _database;
    private readonly ISyntheticPeople _synthetic;
    private readonly ConcurrentDictionary<Guid, Person> _kept = new();
    private readonly ConcurrentDictionary<string, Guid> _names = new(StringComparer.OrdinalIgnoreCase);
    private volatile IReadOnlyList<Guid> _order = [];

    public People(Database database, ISyntheticPeople synthetic, DirectoryChanges changes)
    {
        (_database, _synthetic, Changes) = (database, synthetic, changes);
        Load();
        database.Cleared += Load;
    }

    public DirectoryChanges Changes { get; }

    /// <summary>Everybody, deleted people included.</summary>
    public int Count => _order.Count + _synthetic.Count;

    /// <summary>Those who are not synthetic, in the order of the directory, without the deleted.</summary>
    public IEnumerable<Person> Named => _order.Select(id => _kept[id]).Where(p => !p.IsDeleted);

    /// <summary>The person at a place in the directory's order: the named first, then the synthetic ones.</summary>
    public Person At(int place)
    {
        var order = _order;
        if (place < order.Count)
            return _kept[order[place]];
        var made = _synthetic.Make(place - order.Count);
        return _kept.GetValueOrDefault(made.Id, made);
    }

    public Person? Find(Guid id) => FindOrDeleted(id) is { IsDeleted: false } person ? person : null;

    public Person? FindOrDeleted(Guid id) => _kept.TryGetValue(id, out var kept) ? kept : _synthetic.Find(id);

    /// <summary>Finds by object id or user principal name, never by mail address: so does Graph.</summary>
    public Person? Find(string idOrName)
    {
        if (Guid.TryParse(idOrName, out var id))
            return Find(id);
        if (_names.TryGetValue(idOrName, out var named))
            return Find(named);
        return _synthetic.Find(idOrName) is { } made ? Find(made.Id) : null;
    }

    /// <summary>Finds by a SharePoint account: claims name, user principal name or mail address.</summary>
    public Person? FindByAccount(string account)
    {
        var name = account[(account.LastIndexOf('|') + 1)..];
        return Find(name) ?? Named.FirstOrDefault(p => string.Equals(p.Mail, name, StringComparison.OrdinalIgnoreCase));
    }

    public void Add(Person person) => Keep(person);

    /// <summary>Replaces a person by what <paramref name="change"/> makes of them; null when there is no such person.</summary>
    public Person? Change(Guid id, Func<Person, Person> change)
    {
        lock (_gate)
        {
            if (Find(id) is not { } person)
                return null;
            var changed = change(person);
            if (changed != person)
                Keep(changed);
            return changed;
        }
    }

    private void Keep(Person person)
    {
        lock (_gate)
        {
            _database.Save(Kind, person.Id.ToString("N"), JsonSerializer.Serialize(person, StateJson.Options));
            Changes.Note(person, FindOrDeleted(person.Id));
            Remember(person);
        }
    }

    private void Remember(Person person)
    {
        var isNew = !_kept.ContainsKey(person.Id);
        _kept[person.Id] = person;
        _names[person.UserPrincipalName] = person.Id;
        if (isNew && _synthetic.Find(person.Id) is null)
            _order = [.. _order, person.Id];
    }

    private void Load()
    {
        lock (_gate)
        {
            _order = [];
            _kept.Clear();
            _names.Clear();
            foreach (var person in _database.All(Kind).Select(row => JsonSerializer.Deserialize<Person>(row.Value, StateJson.Options)!).OrderBy(p => p.Number))
                Remember(person);
        }
    }
}

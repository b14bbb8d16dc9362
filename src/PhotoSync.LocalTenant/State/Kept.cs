using System.Text.Json;

namespace PhotoSync.LocalTenant.State;

/// <summary>One value of the tenant that is kept: read from memory, written through. A value is immutable; it changes by being replaced.</summary>
internal sealed class Kept<T>
    where T : class
{
    private const string Kind = "one";
    private readonly Lock _gate = new();
    private readonly Database _database;
    private readonly string _name;
    private readonly Func<T> _first;
    private volatile T _value;

    public Kept(Database database, string name, Func<T> first)
    {
        (_database, _name, _first) = (database, name, first);
        _value = Load();
        database.Cleared += () => _value = Load();
    }

    public T Value => _value;

    public T Change(Func<T, T> change)
    {
        lock (_gate)
        {
            _value = change(_value);
            _database.Save(Kind, _name, JsonSerializer.Serialize(_value, StateJson.Options));
            return _value;
        }
    }

    private T Load() => _database.Find(Kind, _name) is { } body ? JsonSerializer.Deserialize<T>(body, StateJson.Options)! : _first();
}

using System.Globalization;

namespace PhotoSync.LocalTenant.State;

/// <summary>
/// What has changed in the directory, in order, for delta queries. A change of photo or profile is none: Graph's delta does not tell of those.
/// An epoch starts when the tenant starts or is reset; links of an older one are void.
/// </summary>
internal sealed class DirectoryChanges
{
    private readonly Lock _gate = new();
    private readonly List<Guid> _changed = [];

    public DirectoryChanges(Database database) => database.Cleared += Restart;

    /// <summary>A position: the epoch and how many changes it has seen.</summary>
    public (string Epoch, int Count) Now
    {
        get
        {
            lock (_gate)
                return (Epoch, _changed.Count);
        }
    }

    private string Epoch { get; set; } = NewEpoch();

    public void Note(Person person, Person? before)
    {
        if (before is not null && Directory(person) == Directory(before))
            return;
        lock (_gate)
            _changed.Add(person.Id);
    }

    /// <summary>Who changed since a position, each once; null when the position is of another epoch.</summary>
    public IReadOnlyList<Guid>? Since(string epoch, int count)
    {
        lock (_gate)
            return epoch == Epoch && count <= _changed.Count ? [.. _changed.Skip(count).Distinct()] : null;
    }

    /// <summary>Voids every position given out so far.</summary>
    public void Restart()
    {
        lock (_gate)
        {
            Epoch = NewEpoch();
            _changed.Clear();
        }
    }

    private static Person Directory(Person person) =>
        person with { Photo = PhotoHistory.None, Profile = null, LastExchangeCheck = null, TeamsAppBlocked = false };

    private static string NewEpoch() => Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];
}

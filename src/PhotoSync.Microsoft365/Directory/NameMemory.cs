using System.Collections.Concurrent;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Remembers people's sign-in names while the process runs. Only a hint: whoever uses one compares it with what the directory says.</summary>
internal sealed class NameMemory
{
    private const int Many = 20_000;
    private readonly ConcurrentDictionary<PersonId, string> names = new();

    public string? Find(PersonId person) => names.GetValueOrDefault(person);

    public void Note(Reading<Person?> read)
    {
        if (read.ValueOrDefault is not { } person)
            return;
        if (names.Count > Many)
            names.Clear();
        names[person.Id] = person.UserPrincipalName;
    }
}

using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Remembers people's sign-in names. Only a hint: whoever uses one compares it with what the directory says.</summary>
internal sealed class NameMemory
{
    private readonly PersonMemory<string> names = new();

    public string? Find(PersonId person) => names.TryFind(person, out var name) ? name : null;

    public void Note(PersonId person, string name) => names.Note(person, name);

    public void Forget(PersonId person) => names.Forget(person);

    public void Note(Reading<Person?> read)
    {
        if (read.ValueOrDefault is { } person)
            names.Note(person.Id, person.UserPrincipalName);
    }
}

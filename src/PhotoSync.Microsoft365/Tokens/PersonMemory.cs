using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.Tokens;

/// <summary>Remembers one small thing of each of the people met lately, while the process runs. When there are too many, it begins anew.</summary>
internal sealed class PersonMemory<T>
{
    private const int Many = 20_000;
    private readonly ConcurrentDictionary<PersonId, T> known = new();

    public bool TryFind(PersonId person, [MaybeNullWhen(false)] out T value) => known.TryGetValue(person, out value);

    public void Note(PersonId person, T value)
    {
        if (known.Count > Many)
            known.Clear();
        known[person] = value;
    }

    public void Forget(PersonId person) => known.TryRemove(person, out _);
}

using System.Runtime.InteropServices;

namespace PhotoSync.Reminders.Planning;

/// <summary>
/// Remembers up to a million people in little more than their ids: short lists, each looked through. One set would need twice as much, and more still while it is copied to grow.
/// Not safe for concurrent use.
/// </summary>
internal sealed class SeenPeople
{
    private const int Lists = 1 << 13;

    private readonly List<Guid>?[] people = new List<Guid>?[Lists];

    /// <summary>Whether the person was not seen before.</summary>
    public bool TryAdd(Guid person)
    {
        var list = people[(uint)person.GetHashCode() % Lists] ??= [];
        if (CollectionsMarshal.AsSpan(list).Contains(person))
            return false;
        list.Add(person);
        return true;
    }
}

using System.Collections.Concurrent;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Exchange;

/// <summary>Remembers how large people's photos were when last read, so that no size is asked for that does not exist. Only a hint.</summary>
internal sealed class SizeMemory
{
    private const int Many = 10_000;
    private readonly ConcurrentDictionary<PersonId, int> edges = new();

    public int? Find(PersonId person) => edges.TryGetValue(person, out var edge) ? edge : null;

    public void Note(PersonId person, Reading<ExchangePhoto?> read)
    {
        if (read.ValueOrDefault is not { Width: > 0, Height: > 0 } photo)
            return;
        if (edges.Count > Many)
            edges.Clear();
        edges[person] = Math.Min(photo.Width, photo.Height);
    }
}

using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Exchange;

/// <summary>Remembers how large people's photos were when last read, so that no size is asked for that does not exist. Only a hint.</summary>
internal sealed class SizeMemory
{
    private readonly PersonMemory<int> edges = new();

    public int? Find(PersonId person) => edges.TryFind(person, out var edge) ? edge : null;

    public void Note(PersonId person, Reading<ExchangePhoto?> read)
    {
        if (read.ValueOrDefault is { Width: > 0, Height: > 0 } photo)
            edges.Note(person, Math.Min(photo.Width, photo.Height));
    }
}

using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sources;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>Reads the change tokens of a batch of people, as wide as Outlook lets it.</summary>
internal sealed class TokenReader(IPhotoTokens tokens, OutlookWidth width)
{
    /// <summary>How many people the next batch should hold: where fewer than four requests may run at a time, no more than these.</summary>
    public int BatchSize => width.Width is var wide && wide < IPhotoTokens.AtOnce ? wide : IPhotoTokens.Most;

    /// <summary>Reads them.</summary>
    /// <returns>A reading for each, in the same order.</returns>
    public async Task<IReadOnlyList<Reading<ExchangePhoto?>>> ReadAsync(IReadOnlyList<SweepSubject> people, CancellationToken cancellationToken)
    {
        var places = Math.Min(IPhotoTokens.AtOnce, people.Count);
        var pass = await width.EnterAsync(places, cancellationToken);
        var refused = false;
        try
        {
            var read = await tokens.ReadAsync([.. people.Select(one => one.Person.Id)], cancellationToken);
            refused = read.Any(IsRefusal);
            return read;
        }
        finally
        {
            width.Leave(places, pass, refused);
        }
    }

    private static bool IsRefusal<T>(Reading<T> reading) => reading.FailureOrNull?.Reason == ReadFailureReason.Throttled;
}

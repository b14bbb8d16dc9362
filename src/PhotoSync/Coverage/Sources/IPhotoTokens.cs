using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sources;

/// <summary>Reads the change tokens of many Exchange photos in one request (<c>$batch</c>; domain.md §2.5). Never throws for an upstream failure.</summary>
public interface IPhotoTokens
{
    /// <summary>The most people that one request may ask for.</summary>
    const int Most = 20;

    /// <summary>How many of them the service looks up at a time.</summary>
    const int AtOnce = 4;

    /// <summary>Reads the tokens of at most <see cref="Most"/> people of one tenant, with the application's own rights.</summary>
    /// <returns>A reading for each, in the same order; each may fail by itself.</returns>
    Task<IReadOnlyList<Reading<ExchangePhoto?>>> ReadAsync(IReadOnlyList<PersonId> people, CancellationToken cancellationToken);
}

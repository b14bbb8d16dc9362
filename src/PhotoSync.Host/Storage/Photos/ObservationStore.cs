using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Storage.Photos;

/// <summary>One row for each photo that a person was seen with, in order; the newest row is the present one. A photo that comes back gets a row of its own.</summary>
internal sealed class ObservationStore(Database database) : IObservationStore
{
    private const string Newest = """
        SELECT place AS Place, etag AS ETag, first_seen AS FirstSeen, last_seen AS LastSeen
        FROM observations WHERE tenant = @tenant AND person = @person ORDER BY place DESC LIMIT 2
        """;

    public async Task<PhotoHistory> FindAsync(PersonId person, string? etag, CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<Row>(Newest, Key.Of(person), cancellationToken);
        return rows switch
        {
            [] => PhotoHistory.None,
            [var newest, ..] when newest.ETag != (etag ?? "") => new(null, ChangeWitnessed: true, Utc.Read(newest.LastSeen)),
            [var newest] => new(Utc.Read(newest.FirstSeen), ChangeWitnessed: false, null),
            [var newest, var before, ..] => new(Utc.Read(newest.FirstSeen), ChangeWitnessed: true, Utc.Read(before.LastSeen)),
        };
    }

    public Task RecordAsync(PersonId person, string? etag, PhotoFingerprint? fingerprint, DateTimeOffset at, CancellationToken cancellationToken) =>
        database.ChangeTogetherAsync(
            async rows =>
            {
                var newest = await rows.FindAsync<Row>(Newest, Key.Of(person));
                var seen = new
                {
                    tenant = person.Tenant.ToString(),
                    person = person.ObjectId.ToString(),
                    place = newest?.ETag == (etag ?? "") ? newest.Place : (newest?.Place ?? 0) + 1,
                    etag = etag ?? "",
                    fingerprint = fingerprint?.ToArray(),
                    at = Utc.Write(at),
                };
                // Two checks at once may both find a new photo: the second then only moves "last seen".
                return await rows.ChangeAsync(
                    """
                    INSERT INTO observations (tenant, person, place, etag, fingerprint, first_seen, last_seen)
                    VALUES (@tenant, @person, @place, @etag, @fingerprint, @at, @at)
                    ON CONFLICT (tenant, person, place) DO UPDATE SET
                        last_seen = CASE WHEN excluded.last_seen > observations.last_seen THEN excluded.last_seen ELSE observations.last_seen END,
                        fingerprint = COALESCE(excluded.fingerprint, observations.fingerprint)
                    WHERE observations.etag = excluded.etag
                    """,
                    seen);
            },
            cancellationToken);

    public async Task<PhotoFingerprint?> FindFingerprintAsync(PersonId person, string etag, CancellationToken cancellationToken)
    {
        var bytes = await database.FindAsync<byte[]>(
            "SELECT fingerprint FROM observations WHERE tenant = @tenant AND person = @person AND etag = @etag AND fingerprint IS NOT NULL ORDER BY place DESC LIMIT 1",
            new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), etag },
            cancellationToken);
        return PhotoFingerprint.TryParse(bytes, out var fingerprint) ? fingerprint : null;
    }

    private sealed record Row(long Place, string ETag, string FirstSeen, string LastSeen);
}

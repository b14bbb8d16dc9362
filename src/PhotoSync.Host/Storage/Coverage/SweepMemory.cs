using PhotoSync.Comparison;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Storage.Photos;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>What is remembered of a page of people, in three statements however many they are.</summary>
internal sealed class SweepMemory(Database database)
{
    private static readonly TimeSpan RefusalRemembered = TimeSpan.FromHours(24);

    public async Task<Recalled> RecallAsync(TenantId tenant, string[] people, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (people.Length == 0)
            return new Recalled([], [], []);
        var among = database.Dialect.Among("people");
        var asked = new { tenant = tenant.ToString(), people, visits = Utc.Write(now - VisitStore.Kept), refusals = Utc.Write(now - RefusalRemembered) };
        var photos = await database.ListAsync<Photo>(
            $"SELECT person AS Person, etag AS ETag, fingerprint AS Fingerprint, first_seen AS First, last_seen AS Last FROM observations WHERE tenant = @tenant AND person {among} ORDER BY person, place DESC",
            asked,
            cancellationToken);
        var visits = await database.ListAsync<Went>($"SELECT person AS Person, at AS At, kind AS Kind FROM visits WHERE tenant = @tenant AND person {among} AND at >= @visits ORDER BY at", asked, cancellationToken);
        var refused = await database.ListAsync<string>($"SELECT DISTINCT person FROM photo_writes WHERE tenant = @tenant AND person {among} AND refused = 1 AND settled_at > @refusals", asked, cancellationToken);
        return new Recalled(photos.ToLookup(row => row.Person).ToDictionary(rows => rows.Key, Sighting), visits.ToLookup(row => row.Person).ToDictionary(rows => rows.Key, Visits), [.. refused]);
    }

    private static PhotoSighting Sighting(IEnumerable<Photo> newestFirst)
    {
        var newest = newestFirst.First();
        return new PhotoSighting(
            newest.ETag.Length == 0 ? null : newest.ETag, PhotoFingerprint.TryParse(newest.Fingerprint, out var fingerprint) ? fingerprint : null, Utc.Read(newest.First), Utc.Read(newest.Last))
        {
            OtherLast = newestFirst.Skip(1).FirstOrDefault() is { } other ? Utc.Read(other.Last) : null,
        };
    }

    private static IReadOnlyList<Visit> Visits(IEnumerable<Went> rows) => [.. rows.Select(row => new Visit(Utc.Read(row.At), Enum.Parse<VisitKind>(row.Kind)))];

    internal sealed record Recalled(Dictionary<string, PhotoSighting> Photos, Dictionary<string, IReadOnlyList<Visit>> Visits, HashSet<string> Refused)
    {
        public SweepSubject Of(string id, Person person, SweptFacts facts) => new(person, facts, Photos.GetValueOrDefault(id))
        {
            Visits = Visits.GetValueOrDefault(id, []),
            UploadWasRefused = Refused.Contains(id),
        };
    }

    // A class with properties, since one database gives the bytes as an array and the other's rows may lack them.
    private sealed class Photo
    {
        public required string Person { get; init; }

        public required string ETag { get; init; }

        public byte[]? Fingerprint { get; init; }

        public required string First { get; init; }

        public required string Last { get; init; }
    }

    private sealed record Went(string Person, string At, string Kind);
}

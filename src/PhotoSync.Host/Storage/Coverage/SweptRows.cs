using PhotoSync.Coverage.Keeping;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>Writes what a sweep found: the person's row, the observation of their photo, and what it says about the tenant.</summary>
internal static class SweptRows
{
    // The newest row is the present photo; another change token gets a row of its own.
    private const string Observe = """
        INSERT INTO observations (tenant, person, place, etag, fingerprint, first_seen, last_seen)
        SELECT @Tenant, @Person, COALESCE((
            SELECT CASE WHEN etag = @ETag THEN place ELSE place + 1 END FROM observations WHERE tenant = @Tenant AND person = @Person ORDER BY place DESC LIMIT 1), 1),
            @ETag, @Fingerprint, @At, @At
        WHERE true
        ON CONFLICT (tenant, person, place) DO UPDATE SET
            last_seen = CASE WHEN excluded.last_seen > observations.last_seen THEN excluded.last_seen ELSE observations.last_seen END,
            fingerprint = COALESCE(excluded.fingerprint, observations.fingerprint)
        WHERE observations.etag = excluded.etag
        """;

    private const string Mark = "UPDATE people SET swept_in = @Number, facts = @Facts WHERE tenant = @Tenant AND person = @Person";

    public static async Task SaveAsync(Transaction rows, SweepRun run, IReadOnlyList<SweepResult> results)
    {
        var findings = results.Select(result => FindingRow.Of(result.Person, result.Finding)).ToList();
        await rows.ChangeAsync(FindingRow.NoteChange, findings);
        await rows.ChangeAsync(FindingRow.Keep, findings);
        await rows.ChangeAsync(FindingRow.Sign, findings);
        await rows.ChangeAsync(Mark, results.Select(result => new
        {
            Tenant = run.Tenant.ToString(),
            Person = result.Person.ObjectId.ToString(),
            run.Number,
            Facts = KeptFacts.Write(result.Facts),
        }));
        await rows.ChangeAsync(Observe, results.Where(result => result.Exchange.IsKnown).Select(result => new Seen(
            run.Tenant.ToString(), result.Person.ObjectId.ToString(), result.Exchange.ValueOrDefault?.ETag ?? "", result.Fingerprint?.ToArray(), Utc.Write(result.Finding.Evidence.ReadAt))));
    }

    private sealed record Seen(string Tenant, string Person, string ETag, byte[]? Fingerprint, string At);
}

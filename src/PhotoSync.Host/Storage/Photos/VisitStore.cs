using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Storage.Photos;

/// <summary>The known visits, kept for 14 days.</summary>
internal sealed class VisitStore(Database database, TimeProvider clock) : IVisitStore
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public Task RecordAsync(PersonId person, Visit visit, CancellationToken cancellationToken) => database.ChangeAsync(
        "INSERT INTO visits (tenant, person, at, kind) VALUES (@tenant, @person, @at, @kind) ON CONFLICT DO NOTHING",
        new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), at = Utc.Write(visit.At), kind = visit.Kind.ToString() },
        cancellationToken);

    public async Task<IReadOnlyList<Visit>> ListAsync(PersonId person, CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<Row>(
            "SELECT at AS At, kind AS Kind FROM visits WHERE tenant = @tenant AND person = @person AND at >= @since ORDER BY at",
            new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), since = Utc.Write(clock.GetUtcNow() - Kept) },
            cancellationToken);
        return [.. rows.Select(row => new Visit(Utc.Read(row.At), Enum.Parse<VisitKind>(row.Kind)))];
    }

    private sealed record Row(string At, string Kind);
}

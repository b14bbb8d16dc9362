using PhotoSync.Diagnosis;
using PhotoSync.Host.Storage.Coverage;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Storage.Photos;

/// <summary>Each person's latest finding, and what they say together (S14): several people stuck after visits, and nobody's copy newer than the first of these visits.</summary>
internal sealed class TenantSigns(Database database, TimeProvider clock) : ITenantSigns
{
    /// <summary>So many people must be stuck before the cause is sought in the tenant.</summary>
    public const int FewestPeople = 5;

    private static readonly TimeSpan Fresh = TimeSpan.FromDays(30);

    public async Task<bool> PictureLooksNotEditableAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            $"""
            SELECT COUNT(*) AS People, COALESCE(MIN(visited_at), '') AS FirstVisit,
                (SELECT COALESCE(MAX(copy_from), '') FROM findings WHERE tenant = @tenant) AS NewestCopy
            FROM findings WHERE tenant = @tenant AND found_at >= @since AND visited_at <> '' AND visited_at < @visited
                AND state IN ('{PhotoState.Stuck}', '{PhotoState.PictureNotEditable}', '{PhotoState.NeverSynced}', '{PhotoState.PlaceholderAfterSync}')
            """,
            new { tenant = tenant.ToString(), since = Utc.Write(clock.GetUtcNow() - Fresh), visited = Utc.Write(clock.GetUtcNow() - LookTimes.Interval) },
            cancellationToken);
        return row is { People: >= FewestPeople } && string.CompareOrdinal(row.NewestCopy, row.FirstVisit) < 0;
    }

    /// <summary>A person's own check shows in the coverage at once.</summary>
    public Task RecordAsync(PersonId person, Finding finding, CancellationToken cancellationToken) => database.ChangeTogetherAsync(
        async rows =>
        {
            var row = FindingRow.Of(person, finding);
            await rows.ChangeAsync(FindingRow.NoteChange, row);
            await rows.ChangeAsync(FindingRow.Keep, row);
            return await rows.ChangeAsync(FindingRow.Sign, row);
        },
        cancellationToken);

    private sealed record Row(long People, string FirstVisit, string NewestCopy);
}

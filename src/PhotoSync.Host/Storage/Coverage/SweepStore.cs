using System.Text.Json;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sources;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>How far sweeps have come, and what they found. Each person's row says which sweep looked at them last: that is the place to go on from.</summary>
internal sealed class SweepStore(Database database, SweptPeople people, TimeProvider clock) : ISweepStore
{
    public Task<SweepRun?> TakeAsync(TenantId tenant, DateTimeOffset? beginAt, DateTimeOffset now, CancellationToken cancellationToken) => database.ChangeTogetherAsync(
        async rows =>
        {
            var taker = new { tenant = tenant.ToString(), owner = Guid.NewGuid().ToString(), at = Utc.Write(now) };
            await rows.ChangeAsync(
                """
                INSERT INTO sweeps (tenant, number, phase, owner, leased_until, walk, is_whole, started_at) VALUES (@tenant, 0, 'Done', '', 0, 1, 1, '')
                ON CONFLICT DO NOTHING
                """,
                taker);
            var row = await rows.FindAsync<SweepRow>($"{SweepRow.Select(database.Dialect)} {database.Dialect.KeepMine}", taker);
            if (row is null or { IsHeld: true } || (!row.IsUnfinished && beginAt is { } due && row.Number > 0 && string.CompareOrdinal(row.StartedAt, Utc.Write(due)) > 0))
                return null;

            var begin = row.IsUnfinished
                ? ""
                : ", number = number + 1, phase = 'People', started_at = @at, ended_at = NULL, refusal = NULL, missing = NULL, is_whole = CASE WHEN link IS NULL THEN 1 ELSE is_whole END";
            await rows.ChangeAsync($"UPDATE sweeps SET owner = @owner, leased_until = {SweepLease.Until(database.Dialect)}{begin} WHERE tenant = @tenant", taker);
            return (await rows.FindAsync<SweepRow>(SweepRow.Select(database.Dialect), taker))?.ToRun();
        },
        cancellationToken);

    public Task<bool> SavePeopleAsync(SweepRun run, PeopleChanges.Page page, CancellationToken cancellationToken) => WritingAsync(
        run,
        async rows =>
        {
            await SweptPeople.KeepAsync(rows, run, page);
            await rows.ChangeAsync("UPDATE sweeps SET link = @link WHERE tenant = @tenant", new { tenant = run.Tenant.ToString(), link = page.Link.AbsoluteUri });
        },
        cancellationToken);

    public Task<bool> StartOverAsync(SweepRun run, CancellationToken cancellationToken) => WritingAsync(
        run,
        rows => rows.ChangeAsync("UPDATE sweeps SET link = NULL, walk = walk + 1, is_whole = 1 WHERE tenant = @tenant", SweepLease.Key(run)),
        cancellationToken);

    public async Task<int?> CompletePeopleAsync(SweepRun run, PhotoUpdatePolicy? policy, CancellationToken cancellationToken)
    {
        var kept = await WritingAsync(
            run,
            async rows =>
            {
                await SweptPeople.DropUnseenAsync(rows, run);
                await rows.ChangeAsync(
                    "UPDATE sweeps SET phase = 'Photos', is_whole = 0, policy = @policy WHERE tenant = @tenant",
                    new { tenant = run.Tenant.ToString(), policy = policy is null ? null : JsonSerializer.Serialize(policy, StoredJson.Options) });
            },
            cancellationToken);
        return kept ? await people.CountLicensedAsync(run.Tenant, cancellationToken) : null;
    }

    public Task<IReadOnlyList<SweepSubject>> ListLeftAsync(SweepRun run, Guid? after, int atMost, CancellationToken cancellationToken) =>
        people.ListLeftAsync(run, after, atMost, clock.GetUtcNow(), cancellationToken);

    public Task<bool> SaveAsync(SweepRun run, IReadOnlyList<SweepResult> results, CancellationToken cancellationToken) =>
        WritingAsync(run, rows => SweptRows.SaveAsync(rows, run, results), cancellationToken);

    public Task EndAsync(SweepRun run, SweepEnd end, DateTimeOffset now, CancellationToken cancellationToken) => end is SweepEnd.TakenOver
        ? Task.CompletedTask
        : WritingAsync(
            run,
            async rows =>
            {
                await rows.ChangeAsync(
                    """
                    UPDATE sweeps SET leased_until = 0, phase = COALESCE(@Phase, phase), ended_at = @Ended, completed_at = COALESCE(@Completed, completed_at), refusal = @Refusal, missing = @Missing
                    WHERE tenant = @Tenant
                    """,
                    SweepEndRow.Of(run, end, now));
                await CoverageDays.WriteAsync(rows, run.Tenant, now);
            },
            cancellationToken);

    public async Task<SweepStatus?> FindAsync(TenantId tenant, CancellationToken cancellationToken) =>
        await database.FindAsync<SweepRow>($"{SweepRow.Select(database.Dialect)} AND number > 0", new { tenant = tenant.ToString() }, cancellationToken) is { } row
            ? row.ToStatus(await people.ProgressAsync(tenant, row.Number, cancellationToken))
            : null;

    private Task<bool> WritingAsync(SweepRun run, Func<Transaction, Task> write, CancellationToken cancellationToken) => database.ChangeTogetherAsync(
        async rows =>
        {
            if (!await SweepLease.RenewAsync(rows, database.Dialect, run))
                return false;
            await write(rows);
            return true;
        },
        cancellationToken);
}

namespace PhotoSync.Host.Storage.Audit;

/// <summary>Takes lines away at the old end when <see cref="RetentionOptions"/> says, and leaves a sealed checkpoint there, so that the rest can still be proved.</summary>
internal sealed class AuditRetention(Database database, RetentionOptions options, AuditSeal seal, TimeProvider clock)
{
    /// <returns>How many lines were taken away.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // Lines are written in order, so those before the newest old one are all old enough.
        var last = await database.FindAsync<AuditEnd>(
            "SELECT place AS Place, hash AS Hash FROM audit WHERE at < @before ORDER BY place DESC LIMIT 1", new { before = Utc.Write(now - TimeSpan.FromDays(options.AuditDays)) }, cancellationToken);
        return last is null ? 0 : await CutAsync(await seal.MakeAsync(last, Utc.Write(now), cancellationToken), cancellationToken);
    }

    // The end moves first: the tables let only lines before it go.
    private Task<int> CutAsync(AuditCheckpoint checkpoint, CancellationToken cancellationToken) => database.ChangeTogetherAsync(
        async rows =>
        {
            // Another node may have cut here already.
            if (await rows.ChangeAsync("UPDATE audit_ends SET place = @Place, hash = @Hash WHERE id = 1 AND place < @Place", checkpoint) == 0)
                return 0;
            await rows.ChangeAsync("INSERT INTO audit_checkpoints (place, hash, at, seal) VALUES (@Place, @Hash, @At, @Seal)", checkpoint);
            return await rows.ChangeAsync("DELETE FROM audit WHERE place <= @Place", checkpoint);
        },
        cancellationToken);
}

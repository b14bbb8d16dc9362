namespace PhotoSync.Host.Storage.Audit;

/// <summary>Proves the chain: every checkpoint's seal, then every line from the last one on.</summary>
internal sealed class AuditVerifier(Database database, AuditPages pages, AuditSeal seal)
{
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancellationToken)
    {
        var ends = await database.ListAsync<AuditEnd>("SELECT place AS Place, hash AS Hash FROM audit_ends ORDER BY id", new { }, cancellationToken);
        var checkpoints = await database.ListAsync<AuditCheckpoint>(
            "SELECT place AS Place, hash AS Hash, at AS At, seal AS Seal FROM audit_checkpoints ORDER BY place", new { }, cancellationToken);
        foreach (var checkpoint in checkpoints)
            if (!await seal.IsOursAsync(checkpoint, cancellationToken))
                return new AuditVerdict.Broken(checkpoint.Place, AuditBreak.CheckpointForged);
        var cut = checkpoints.Count == 0 ? new AuditEnd(0, "") : new AuditEnd(checkpoints[^1].Place, checkpoints[^1].Hash);
        return cut == ends[0] ? await FollowAsync(cut, ends[1], cancellationToken) : new AuditVerdict.Broken(ends[0].Place, AuditBreak.CutWithoutCheckpoint);
    }

    private async Task<AuditVerdict> FollowAsync(AuditEnd from, AuditEnd to, CancellationToken cancellationToken)
    {
        var (place, hash) = from;
        // What is written meanwhile comes behind the end that was read, and is left for the next time.
        await foreach (var row in pages.ReadAsync(place, cancellationToken))
        {
            if (row.Place > to.Place)
                break;
            hash = row.Entry.HashAfter(hash);
            if (row.Place != ++place || row.Hash != hash)
                return new AuditVerdict.Broken(place, AuditBreak.LineChanged);
        }

        return new AuditEnd(place, hash) == to
            ? new AuditVerdict.Intact(place - from.Place, from.Place + 1, hash)
            : new AuditVerdict.Broken(place + 1, AuditBreak.EndMissing);
    }
}

namespace PhotoSync.Host.Storage.FollowUps;

/// <summary>How far the bot is behind with what it promised.</summary>
internal sealed class OverdueFollowUps(Database database)
{
    /// <summary>How many follow-ups are due and not settled, those that are being handled included.</summary>
    public Task<long> CountAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        database.FindAsync<long>("SELECT COUNT(*) FROM follow_ups WHERE due_at <= @now", new { now = Utc.Write(now) }, cancellationToken);
}

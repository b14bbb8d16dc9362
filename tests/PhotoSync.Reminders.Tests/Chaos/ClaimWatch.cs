using PhotoSync.Host.Storage;

namespace PhotoSync.Reminders.Tests.Chaos;

/// <summary>A witness in the database itself: writes down each claim, with the epoch that the tenant's lease had when it was made.</summary>
internal sealed class ClaimWatch(Database database)
{
    private const string Watch = """
        CREATE TABLE watched_claims (epoch bigint NOT NULL, lease bigint NOT NULL);
        CREATE FUNCTION watch_claim() RETURNS trigger LANGUAGE plpgsql AS '
            BEGIN
                INSERT INTO watched_claims SELECT NEW.epoch, held.epoch FROM tenant_leases AS held JOIN campaigns USING (tenant) WHERE campaigns.id = NEW.campaign;
                RETURN NULL;
            END';
        CREATE TRIGGER watch_claim AFTER UPDATE ON recipients FOR EACH ROW WHEN (NEW.state = 1 AND OLD.state = 0) EXECUTE FUNCTION watch_claim();
        """;

    public Task BeginAsync() => database.ChangeAsync(Watch, new { }, CancellationToken.None);

    /// <returns>How many claims there were, and how many of them at another epoch than the lease's.</returns>
    public async Task<(int All, int Stale)> CountAsync()
    {
        var stale = await database.ListAsync<bool>("SELECT epoch <> lease FROM watched_claims", new { }, CancellationToken.None);
        return (stale.Count, stale.Count(one => one));
    }
}

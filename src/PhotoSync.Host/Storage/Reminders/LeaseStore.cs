using PhotoSync.People;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>The leases. Every comparison of times is made in SQL, on the database's clock.</summary>
internal sealed class LeaseStore(Database database) : ILeaseStore
{
    public async Task<long?> TryTakeAsync(TenantId tenant, string owner, TimeSpan duration, CancellationToken cancellationToken)
    {
        var now = database.Dialect.Milliseconds;
        var epochs = await database.ChangeAndListAsync<long>(
            $"""
            INSERT INTO tenant_leases (tenant, owner, epoch, expires) VALUES (@tenant, @owner, 1, {now} + @duration)
            ON CONFLICT (tenant) DO UPDATE SET owner = excluded.owner, epoch = tenant_leases.epoch + 1, expires = excluded.expires
            WHERE tenant_leases.expires <= {now} OR tenant_leases.owner = excluded.owner
            RETURNING epoch
            """,
            new { tenant = tenant.ToString(), owner, duration = (long)duration.TotalMilliseconds },
            cancellationToken);
        return epochs is [var epoch] ? epoch : null;
    }

    public async Task<bool> TryRenewAsync(Grip grip, TimeSpan duration, CancellationToken cancellationToken) => await database.ChangeAsync(
        $"UPDATE tenant_leases SET expires = {database.Dialect.Milliseconds} + @duration WHERE tenant = @tenant AND epoch = @epoch",
        new { tenant = grip.Tenant.ToString(), epoch = grip.Epoch, duration = (long)duration.TotalMilliseconds },
        cancellationToken) == 1;

    public Task ReleaseAsync(Grip grip, CancellationToken cancellationToken) => database.ChangeAsync(
        "UPDATE tenant_leases SET expires = 0 WHERE tenant = @tenant AND epoch = @epoch",
        new { tenant = grip.Tenant.ToString(), epoch = grip.Epoch },
        cancellationToken);
}

using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>Checks a lease inside a transaction, and keeps it from being taken over until the transaction ends.</summary>
internal static class Fence
{
    public static async Task<bool> HoldsAsync(Transaction rows, Dialect dialect, Grip grip) =>
        await rows.FindAsync<long?>(
            $"SELECT epoch FROM tenant_leases WHERE tenant = @tenant {dialect.KeepUnchanged}", new { tenant = grip.Tenant.ToString() }) == grip.Epoch;
}

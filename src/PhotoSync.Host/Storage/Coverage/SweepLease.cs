using PhotoSync.Coverage.Keeping;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>Whose sweep it is: every write of a sweep begins here, so that whoever lost it changes nothing more.</summary>
internal static class SweepLease
{
    private const int Milliseconds = 120_000;

    /// <summary>Renews the owner's lease within a transaction.</summary>
    /// <returns>Whether the sweep is still the owner's.</returns>
    public static async Task<bool> RenewAsync(Transaction rows, Dialect dialect, SweepRun run) => await rows.ChangeAsync(
        $"UPDATE sweeps SET leased_until = {Until(dialect)} WHERE tenant = @tenant AND number = @number AND owner = @owner", Key(run)) == 1;

    /// <summary>When a lease taken now ends, on the database's clock.</summary>
    public static string Until(Dialect dialect) => $"{dialect.Milliseconds} + {Milliseconds}";

    public static object Key(SweepRun run) => new { tenant = run.Tenant.ToString(), number = run.Number, owner = run.Owner.ToString() };
}

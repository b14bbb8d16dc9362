using PhotoSync.LocalTenant.Clock;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Seed;

/// <summary>Fills an empty tenant, and empties a filled one.</summary>
internal sealed class Seeder(LocalTenantOptions options, Database database, VirtualClock clock, SeedGround ground)
{
    /// <summary>Fills the tenant unless that was done in an earlier run.</summary>
    public void SeedOnce()
    {
        if (ground.Time.Value.At is null)
            database.Together(Seed);
    }

    /// <summary>Back to the beginning: time, people, photos, switches, faults. The signing key stays, so that clients' metadata stays true.</summary>
    public void Reset()
    {
        clock.Reset();
        database.Clear(except: TenantKeys.Kind);
        database.Together(Seed);
    }

    private void Seed()
    {
        var now = clock.GetUtcNow();
        ground.Time.Change(_ => new SeedTime(now));
        if (options.Seed == SeedKind.Empty)
            return;
        Company.People(now).ToList().ForEach(ground.People.Add);
        Company.Groups().ToList().ForEach(ground.Groups.Save);
        Company.Faults().ToList().ForEach(ground.Faults.Add);
    }
}

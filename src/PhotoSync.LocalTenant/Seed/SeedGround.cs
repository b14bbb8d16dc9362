using PhotoSync.LocalTenant.Faults;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Seed;

/// <summary>What a seed falls on.</summary>
internal sealed record SeedGround(Kept<SeedTime> Time, People People, Groups Groups, FaultBook Faults);

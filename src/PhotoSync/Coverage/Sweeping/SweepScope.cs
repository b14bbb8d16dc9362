using PhotoSync.Coverage.Keeping;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>What is the same for everybody whom one sweep looks at.</summary>
/// <param name="Run">The sweep.</param>
/// <param name="Policy">Who may change photos in the tenant.</param>
/// <param name="LooksBlocked">Whether the tenant looks as if nobody's picture property could be edited.</param>
internal sealed record SweepScope(SweepRun Run, Reading<PhotoUpdatePolicy> Policy, bool LooksBlocked)
{
    public Acting Acting { get; } = new Acting.AsApplication(Run.Tenant);
}

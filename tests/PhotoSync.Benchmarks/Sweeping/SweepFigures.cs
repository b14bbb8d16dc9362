using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Sweeping;

/// <summary>What came of a sweep.</summary>
/// <param name="Profiles">People whose profile was read.</param>
/// <param name="Steady">Seconds from a fifth to nine tenths of its way.</param>
/// <param name="Permitted">What the same takes at exactly the rate that the tighter of the limits allows.</param>
/// <param name="Pictures">Read from Exchange.</param>
/// <param name="Refusals">Answers 429.</param>
/// <param name="Memory">Of the Host and its tenant, in MB, in equal steps.</param>
internal sealed record SweepFigures(int Profiles, double Steady, double Permitted, int Pictures, int Refusals, IReadOnlyList<double> Memory)
{
    public Curve Curve(string name) => new($"sweep-memory-{name}", $"Memory of the Host and its tenant during the {name} sweep of {Profiles:N0} profiles, MB", Memory);
}

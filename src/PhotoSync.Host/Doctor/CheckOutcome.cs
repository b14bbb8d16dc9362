using PhotoSync.Bot.Administering.Doctor;

namespace PhotoSync.Host.Doctor;

/// <summary>What a check found, and whether something kept it from finding out.</summary>
internal sealed record CheckOutcome(IReadOnlyList<DoctorFinding> Findings, UntriedReason? Untried)
{
    public static CheckOutcome Fine { get; } = new([], null);

    public static CheckOutcome Found(Fault fault, params string[] values) => new([new DoctorFinding(fault, values)], null);

    public static CheckOutcome NotTried(UntriedReason reason) => new([], reason);
}

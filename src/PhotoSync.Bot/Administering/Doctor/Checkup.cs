namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>What an examination brought.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Findings">What is wrong, worst first.</param>
/// <param name="Untried">What could not be found out.</param>
/// <param name="Checks">How many checks there are.</param>
public sealed record Checkup(DateTimeOffset At, IReadOnlyList<DoctorFinding> Findings, IReadOnlyList<Untried> Untried, int Checks);

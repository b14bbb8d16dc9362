namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>What the doctor could not find out; it is not taken for healthy.</summary>
/// <param name="Check">The check, by its name.</param>
/// <param name="Reason">Why.</param>
public sealed record Untried(string Check, UntriedReason Reason);

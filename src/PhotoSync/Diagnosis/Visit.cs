namespace PhotoSync.Diagnosis;

/// <summary>A visit of the person to their own SharePoint page that we know of (domain.md §6, "known visit").</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Kind">How we know.</param>
public sealed record Visit(DateTimeOffset At, VisitKind Kind);

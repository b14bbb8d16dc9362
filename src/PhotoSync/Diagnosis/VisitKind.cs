namespace PhotoSync.Diagnosis;

/// <summary>How a visit became known. Nothing reports a visit to us (domain.md §6).</summary>
public enum VisitKind
{
    /// <summary>The person opened our link.</summary>
    Opened,

    /// <summary>The person said "I've been there".</summary>
    Confirmed,
}

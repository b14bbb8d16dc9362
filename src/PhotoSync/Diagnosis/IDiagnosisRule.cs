namespace PhotoSync.Diagnosis;

/// <summary>One row of domain.md §6. Rules are asked in order; the first that answers wins.</summary>
public interface IDiagnosisRule
{
    /// <summary>Examines a situation.</summary>
    /// <returns>The finding, or <see langword="null"/> where this rule does not apply.</returns>
    Finding? Examine(Situation situation);
}

namespace PhotoSync.Reminders.Planning;

/// <summary>What says who belongs to an audience.</summary>
public enum AudienceBasis
{
    /// <summary>The directory itself.</summary>
    Directory,

    /// <summary>A look at everybody that was completed.</summary>
    CompleteSweep,

    /// <summary>The directory, and what single checks have found so far: whoever was never checked is not in it.</summary>
    KnownFindings,
}

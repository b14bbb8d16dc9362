namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>How much a finding harms.</summary>
public enum Severity
{
    /// <summary>People are served; something will fail later, or surprises them.</summary>
    Warning,

    /// <summary>Something that PhotoSync is for does not work.</summary>
    Broken,
}

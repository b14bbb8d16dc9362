namespace PhotoSync.Reminders.Planning;

/// <summary>What came of reading a file of names: a closed set.</summary>
public abstract record NameFileOutcome
{
    private NameFileOutcome()
    {
    }

    /// <summary>The names, each once.</summary>
    public sealed record Names(IReadOnlyList<string> All) : NameFileOutcome;

    /// <summary>There are none to be had.</summary>
    public sealed record Refused(NameFileFault Fault) : NameFileOutcome;
}

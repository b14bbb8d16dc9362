namespace PhotoSync.Bot.Conversations;

/// <summary>Whether a person may go on: one of the nested kinds, nothing else.</summary>
internal abstract record Admission
{
    private Admission()
    {
    }

    /// <summary>They may.</summary>
    public sealed record Granted : Admission;

    /// <summary>They must wait.</summary>
    /// <param name="Until">Until then.</param>
    /// <param name="IsFirst">Whether they were not told yet.</param>
    public sealed record Refused(DateTimeOffset Until, bool IsFirst) : Admission;
}

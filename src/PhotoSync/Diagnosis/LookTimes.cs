namespace PhotoSync.Diagnosis;

/// <summary>SharePoint's rhythm (domain.md §1.2).</summary>
public static class LookTimes
{
    /// <summary>SharePoint checks Exchange at most once in this time per person: 24 hours.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromHours(24);

    /// <summary>After this long since a visit, without effect, the copy counts as stuck: 72 hours.</summary>
    public static readonly TimeSpan StuckAfter = TimeSpan.FromHours(72);
}

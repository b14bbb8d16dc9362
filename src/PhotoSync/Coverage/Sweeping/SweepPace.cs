namespace PhotoSync.Coverage.Sweeping;

/// <summary>How much of a sweep is under way at a time.</summary>
public sealed record SweepPace
{
    /// <summary>Requests to mailboxes at a time: where the width begins and how far it grows again (domain.md §2.7). Default 16.</summary>
    public int OutlookWidth { get; init; } = 16;

    /// <summary>People looked at in SharePoint at a time; the pace itself is set by what SharePoint grants. Default 48.</summary>
    public int LooksAtOnce { get; init; } = 48;

    /// <summary>How often one person's look is repeated after a failure in passing. Default 2.</summary>
    public int Repetitions { get; init; } = 2;

    /// <summary>After so many failures in a row the sweep is put off, or given up where the tenant refuses. Default 40.</summary>
    public int MostSetbacks { get; init; } = 40;
}

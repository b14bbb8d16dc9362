namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>How many people of a campaign had come to an end at a time.</summary>
internal sealed record ProgressMark(DateTimeOffset At, int Ended)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);

    /// <summary>How many a minute since an earlier mark; <see langword="null"/> where too little time has passed to tell, or nobody came to an end.</summary>
    public int? PerMinuteSince(ProgressMark? earlier) => earlier is not null && At - earlier.At >= Shortest && Ended > earlier.Ended
        ? Math.Max(1, (int)Math.Round((Ended - earlier.Ended) / (At - earlier.At).TotalMinutes))
        : null;
}

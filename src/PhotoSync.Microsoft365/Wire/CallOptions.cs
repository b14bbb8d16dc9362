using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Microsoft365.Wire;

/// <summary>How long calls may take and how often a read is tried again, section <c>Microsoft365:Calls</c>. These times run on the machine's clock.</summary>
public sealed class CallOptions
{
    /// <summary>All of a read while a person waits, its repetitions and the token included; and one answer of the login service. Default 4 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:30")]
    public TimeSpan PersonBudget { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>One try of such a read. Default 2 s, so that one that hangs leaves time for another.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:30")]
    public TimeSpan PersonAttempt { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>All of a read while nobody waits. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan SweepBudget { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>One try of such a read. Default 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan SweepAttempt { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>A write, which is tried once. Default 20 s: up to 4 MB go up.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:02:00")]
    public TimeSpan WriteBudget { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a read is repeated at most. Default 2.</summary>
    [Range(0, 5)]
    public int Retries { get; set; } = 2;

    /// <summary>The pause before the first repetition, where the service named none; it doubles and is jittered. Default 200 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromMilliseconds(200);
}

namespace PhotoSync.Reminders.Chaos.Teams;

/// <summary>How a Teams behaves. Chances are of a thousand requests.</summary>
/// <param name="CallsPerSecond">The limit of a tenant; more is answered 429 with Retry-After.</param>
/// <param name="Latency">How long an answer takes.</param>
/// <param name="Seed">Where the dice begin.</param>
public sealed record TeamsTerms(int CallsPerSecond, TimeSpan Latency, int Seed)
{
    /// <summary>502; half of them after delivering.</summary>
    public int BadGateways { get; init; }

    /// <summary>Delivered, and then no answer until the caller gives up.</summary>
    public int Timeouts { get; init; }

    /// <summary>Delivered, and then the connection is reset.</summary>
    public int LostAnswers { get; init; }
}

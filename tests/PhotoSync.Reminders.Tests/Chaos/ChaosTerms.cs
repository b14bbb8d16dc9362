namespace PhotoSync.Reminders.Tests.Chaos;

/// <summary>How much is broken.</summary>
/// <param name="Tenants">How many tenants are sent to at once.</param>
/// <param name="PeoplePerTenant">How many people each has.</param>
/// <param name="CallsPerSecond">The pace of each; Teams bears a tenth less, so that it throttles.</param>
/// <param name="Kills">How often a node is killed.</param>
internal sealed record ChaosTerms(int Tenants, int PeoplePerTenant, int CallsPerSecond, int Kills)
{
    /// <summary>How many calls a second Teams bears of a tenant; a tenth less than the pace where it is not said.</summary>
    public int? TeamsBears { get; init; }

    /// <summary>Whether the nodes know of each other, by Microsoft Orleans; otherwise they share the database and nothing else.</summary>
    public bool InCluster { get; init; }

    /// <summary>Whether the nodes' clocks jump.</summary>
    public bool ClockJumps { get; init; } = true;

    /// <summary>Whether nodes are frozen.</summary>
    public bool Freezes { get; init; }

    /// <summary>At which commit the first node finds the disk full; 0 for none.</summary>
    public int FullDiskAt { get; init; } = 20;

    /// <summary>2,400 recipients and 3 kills in every run; 20,000 recipients at 50 a second and 25 kills where PHOTOSYNC_DEEP is 1.</summary>
    public static ChaosTerms Present => IsDeep ? new(20, 1000, 50, 25) : new(20, 120, 8, 3);

    /// <summary>Whether everything is run in full (tests/run.sh --deep).</summary>
    public static bool IsDeep => Environment.GetEnvironmentVariable("PHOTOSYNC_DEEP") == "1";
}

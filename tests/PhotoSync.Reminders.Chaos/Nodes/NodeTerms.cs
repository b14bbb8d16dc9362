namespace PhotoSync.Reminders.Chaos.Nodes;

/// <summary>How a node sends.</summary>
/// <param name="Name">Its name among the nodes.</param>
/// <param name="Folder">Where its database lies.</param>
/// <param name="Teams">Where it sends to.</param>
/// <param name="PeoplePerTenant">How many people each tenant has.</param>
/// <param name="CallsPerSecond">The pace of each tenant.</param>
public sealed record NodeTerms(string Name, string Folder, Uri Teams, int PeoplePerTenant, int CallsPerSecond)
{
    /// <summary>Connection string of the PostgreSQL database; <see langword="null"/> where it is SQLite in the folder.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>The port on which it talks with the other nodes of a cluster; <see langword="null"/> where it knows of none.</summary>
    public int? ClusterPort { get; init; }

    /// <summary>The file with the certificate that all nodes of the cluster hold; <see langword="null"/> where they hold none.</summary>
    public string? ClusterCertificate { get; init; }

    /// <summary>How long reading a person's finding takes.</summary>
    public TimeSpan CheckTime { get; init; }

    /// <summary>Whether the clock jumps by hours every few seconds.</summary>
    public bool ClockJumps { get; init; }

    /// <summary>Which commit of the ledger finds the disk full; 0 for none.</summary>
    public int FullDiskAt { get; init; }
}

namespace PhotoSync.Benchmarks.Reminders;

/// <summary>What is measured.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Tenants">How many tenants are sent to at once.</param>
/// <param name="People">How many people each has.</param>
internal sealed record SendingCase(string Name, int Tenants, int People)
{
    /// <summary>How long reading a person's finding takes; zero where nothing is read.</summary>
    public TimeSpan CheckTime { get; init; }

    /// <summary>Whether it is the loop of the platform's samples instead of the reminders.</summary>
    public bool IsLoop { get; init; }

    /// <summary>Whether one of a hundred requests fails at a gateway, half of them after delivering, and one of five hundred answers is lost.</summary>
    public bool Fails { get; init; }

    public int All => Tenants * People;
}

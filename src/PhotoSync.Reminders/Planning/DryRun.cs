namespace PhotoSync.Reminders.Planning;

/// <summary>What a campaign would do if it started now.</summary>
/// <param name="Recipients">How many people it would reach.</param>
/// <param name="LeftOut">How many people it would leave out, by reason.</param>
/// <param name="Samples">Up to three recipients, of different languages where there are such, to be shown their card.</param>
public sealed record DryRun(int Recipients, IReadOnlyDictionary<ExclusionReason, int> LeftOut, IReadOnlyList<Candidate> Samples)
{
    /// <summary>Where the audience was taken from; <see langword="null"/> where the admin named the people.</summary>
    public AudienceOrigin? Origin { get; init; }

    /// <summary>Lines of the admin's file that mean nobody.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>Lines of the admin's file that mean several people.</summary>
    public IReadOnlyList<string> Ambiguous { get; init; } = [];
}

using PhotoSync.Reminders.Planning;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>What a campaign would do, as the admin is shown it.</summary>
/// <param name="Recipients">How many people it would reach.</param>
/// <param name="StartsAt">When it would start.</param>
internal sealed record DraftFigures(int Recipients, DateTimeOffset StartsAt)
{
    public IReadOnlyDictionary<ExclusionReason, int> LeftOut { get; init; } = new Dictionary<ExclusionReason, int>();

    public IReadOnlyList<SamplePerson> Samples { get; init; } = [];

    /// <summary>The lines that mean nobody.</summary>
    public FaultyLines Unknown { get; init; } = FaultyLines.Of([]);

    /// <summary>The lines that mean several people.</summary>
    public FaultyLines Ambiguous { get; init; } = FaultyLines.Of([]);

    public static DraftFigures Of(Draft draft, IReadOnlyList<SamplePerson> samples, NamedFile? file) => new(draft.Run.Recipients, draft.Campaign.StartsAt)
    {
        LeftOut = draft.Run.LeftOut,
        Samples = samples,
        Unknown = file?.Unknown ?? FaultyLines.Of(draft.Run.Unknown),
        Ambiguous = file?.Ambiguous ?? FaultyLines.Of(draft.Run.Ambiguous),
    };
}

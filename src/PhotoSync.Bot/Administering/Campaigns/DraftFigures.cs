using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>What a campaign would do, as the admin is shown it. A number that is absent may not be shown to admins.</summary>
/// <param name="Recipients">How many people it would reach.</param>
/// <param name="StartsAt">When it would start.</param>
internal sealed record DraftFigures(int? Recipients, DateTimeOffset StartsAt)
{
    public bool ReachesAnybody { get; init; }

    public IReadOnlyDictionary<ExclusionReason, int?> LeftOut { get; init; } = new Dictionary<ExclusionReason, int?>();

    /// <summary>Where the people were taken from; <see langword="null"/> where the admin named them.</summary>
    public AudienceOrigin? Origin { get; init; }

    public IReadOnlyList<SamplePerson> Samples { get; init; } = [];

    /// <summary>The lines that mean nobody.</summary>
    public FaultyLines Unknown { get; init; } = FaultyLines.Of([]);

    /// <summary>The lines that mean several people.</summary>
    public FaultyLines Ambiguous { get; init; } = FaultyLines.Of([]);

    public static DraftFigures Of(Draft draft, IAdminSight sight) => new(sight.Show([draft.Run.Recipients])[0], draft.Campaign.StartsAt)
    {
        ReachesAnybody = draft.Run.Recipients > 0,
        LeftOut = draft.Run.LeftOut.Keys.Zip(sight.Show([.. draft.Run.LeftOut.Values])).ToDictionary(pair => pair.First, pair => pair.Second),
        Origin = draft.Run.Origin,
        Unknown = FaultyLines.Of(draft.Run.Unknown),
        Ambiguous = FaultyLines.Of(draft.Run.Ambiguous),
    };

    /// <summary>The same for the people of a file, whose lines were read before.</summary>
    public DraftFigures With(NamedFile? file) => file is null ? this : this with { Unknown = file.Unknown, Ambiguous = file.Ambiguous };
}

using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.Reading;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Checking;

/// <summary>What a check found, as it is kept with its card: enough to draw the card again and to write the text for IT. No photo is in it.</summary>
internal sealed record CheckedPhoto
{
    public required PhotoState State { get; init; }

    public required Remedy Remedy { get; init; }

    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>Whether the person is a guest, whose photo their own organisation keeps.</summary>
    public bool IsGuest { get; init; }

    /// <summary>When the step can be taken; <see langword="null"/> where it is now or not known.</summary>
    public DateTimeOffset? NextStepAt { get; init; }

    public bool IsProbable { get; init; }

    public IReadOnlyList<Note> Notes { get; init; } = [];

    public UploadPermission Upload { get; init; }

    /// <summary>Whether the person's roles were read, so that a missing one is certain.</summary>
    public bool RolesAreKnown { get; init; }

    /// <summary>What is known of Exchange's photo; <see langword="null"/> where it was not read.</summary>
    public bool? ExchangeHasPhoto { get; init; }

    /// <summary>What is known of SharePoint's picture; <see langword="null"/> where it was not read.</summary>
    public bool? SharePointHasPhoto { get; init; }

    /// <summary>Whether SharePoint's picture lies where it should.</summary>
    public bool CopyIsInPlace { get; init; } = true;

    public DateTimeOffset? ExchangeSince { get; init; }

    public DateTimeOffset? SharePointCopyFrom { get; init; }

    public DateTimeOffset? LastLook { get; init; }

    public DateTimeOffset? FirstVisitSinceChange { get; init; }

    public PhotoVerdictKind? Verdict { get; init; }

    public double Distance { get; init; }

    public double Threshold { get; init; }

    public IReadOnlyList<ReadFailure> Failures { get; init; } = [];

    /// <summary>For the text for IT.</summary>
    public RawValues Raw { get; init; } = new();

    public static CheckedPhoto Of(CheckResult result)
    {
        var (situation, finding) = result;
        var evidence = finding.Evidence;
        return new CheckedPhoto
        {
            State = finding.State,
            Remedy = finding.Remedy,
            ReadAt = evidence.ReadAt,
            IsGuest = situation.Person.ValueOrDefault is { IsGuest: true },
            NextStepAt = finding.NextStepAt,
            IsProbable = finding.IsProbable,
            Notes = finding.Notes,
            Upload = finding.Upload,
            RolesAreKnown = situation.Roles.IsKnown,
            ExchangeHasPhoto = situation.Exchange.IsKnown ? situation.Exchange.ValueOrDefault is not null : null,
            SharePointHasPhoto = situation.Profile.IsKnown ? ShowsPicture(situation) : null,
            CopyIsInPlace = situation.CopyIsOnMySiteHost,
            ExchangeSince = evidence.ExchangeSinceAtLatest,
            SharePointCopyFrom = evidence.SharePointCopyFrom,
            LastLook = evidence.LastLook,
            FirstVisitSinceChange = evidence.FirstVisitSinceChange,
            Verdict = evidence.Verdict?.Kind,
            Distance = evidence.Verdict?.Distance ?? 0,
            Threshold = evidence.Verdict?.Threshold ?? 0,
            Failures = evidence.Failures,
            Raw = RawValues.Of(situation),
        };
    }

    /// <summary>A profile may point at a picture that is not there (S10): then people see none.</summary>
    private static bool ShowsPicture(Situation situation) =>
        situation.Profile.ValueOrDefault is { PlaceholderState: "0", PictureUrl.Length: > 0 }
        && situation.CopyIsOnMySiteHost
        && situation.Copy is not { IsKnown: true, ValueOrDefault: null };
}

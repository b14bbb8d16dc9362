using PhotoSync.Reading;

namespace PhotoSync.Diagnosis;

/// <summary>Gathers the evidence of a situation, and builds findings on it.</summary>
internal static class EvidenceOf
{
    public static Evidence Situation(Situation situation)
    {
        var looks = KnownLooks.Of(situation);
        return new Evidence
        {
            ReadAt = situation.At,
            ExchangePhoto = situation.Exchange.ValueOrDefault,
            ExchangeSinceAtLatest = situation.ExchangeHasPhoto ? situation.History.FirstSeen ?? situation.At : null,
            ExchangeChangeWitnessed = situation.History.ChangeWitnessed,
            SharePointCopyFrom = CopyFrom(situation),
            LastLook = looks.Last,
            FirstVisitSinceChange = looks.VisitsSinceChange.Count > 0 ? looks.VisitsSinceChange[0] : null,
            Profile = situation.Profile.ValueOrDefault,
            Verdict = situation.Verdict,
            Failures = [.. Failures(situation)],
        };
    }

    public static Finding Finding(Situation situation, PhotoState state, Remedy remedy) =>
        new(state, remedy, Situation(situation));

    /// <summary>A picture's date: its file's where that is told, since scripts write constants as timestamps (domain.md §3.3).</summary>
    private static DateTimeOffset? CopyFrom(Situation situation)
    {
        if (!situation.SharePointShowsPicture) return null;
        var profile = situation.SharePointProfile;
        var written = KnownLooks.IsWrittenByScript(profile) ? null : profile?.PictureWritten;
        var file = situation.Copy.ValueOrDefault?.LastModified;
        return written is null || file > written ? file : written;
    }

    private static IEnumerable<ReadFailure> Failures(Situation situation)
    {
        ReadFailure?[] all =
        [
            situation.Person.FailureOrNull, situation.Mailbox.FailureOrNull, situation.Exchange.FailureOrNull,
            situation.Profile.FailureOrNull, situation.Copy.FailureOrNull, situation.Policy.FailureOrNull,
        ];
        return all.OfType<ReadFailure>();
    }
}

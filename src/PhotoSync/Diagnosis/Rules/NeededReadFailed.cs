using PhotoSync.Reading;

namespace PhotoSync.Diagnosis.Rules;

/// <summary>
/// S16: a read failed whose answer would decide the finding. A read that no answer of could change the finding is not needed:
/// once the account is known to be disabled, or the profile to be missing, nothing else is.
/// </summary>
internal sealed class NeededReadFailed : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        FirstNeeded(situation) is { } failure
            ? EvidenceOf.Finding(situation, PhotoState.CannotTell, RemedyFor(failure)) with { NextStepAt = situation.At + failure.RetryAfter }
            : null;

    private static ReadFailure? FirstNeeded(Situation situation)
    {
        if (situation.Person.FailureOrNull is { } person) return person;
        if (situation.Person.ValueOrDefault?.AccountEnabled == false) return null;
        if (situation.Profile.FailureOrNull is { } profile) return profile;
        if (situation.SharePointProfile is null) return null;
        if (situation.Exchange.FailureOrNull is { } exchange) return exchange;
        if (situation.Copy.FailureOrNull is { } copy && situation.ExchangeHasPhoto) return copy;
        return situation.PicturesAgree || situation.HasCloudMailbox ? null : situation.Mailbox.FailureOrNull;
    }

    private static Remedy RemedyFor(ReadFailure failure) => failure.Reason switch
    {
        ReadFailureReason.SignInNeeded => Remedy.SignIn,
        ReadFailureReason.NotAuthorized or ReadFailureReason.Forbidden => Remedy.AskAdminForPermission,
        _ => Remedy.TryAgainLater,
    };
}

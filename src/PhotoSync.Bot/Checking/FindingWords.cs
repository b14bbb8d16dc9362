using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;
using PhotoSync.Reading;

namespace PhotoSync.Bot.Checking;

/// <summary>The one sentence that names the finding.</summary>
internal static class FindingWords
{
    public static string Of(CheckState state, CheckedPhoto photo, Voice voice)
    {
        if (state.HasArrived && photo.State is PhotoState.InSync) return voice.Say("Finding.Arrived");
        if (photo.State is PhotoState.CannotTell) return CannotTell(photo, voice);
        return photo.IsProbable && voice.Find($"Finding.{photo.State}.Probably") is { } probably ? probably : voice.Say($"Finding.{photo.State}");
    }

    public static string SourceName(Source source, Voice voice) => voice.Say($"Source.{source}");

    private static string CannotTell(CheckedPhoto photo, Voice voice)
    {
        if (photo.Notes.Contains(Note.ComparisonUncertain)) return voice.Say("Finding.CannotTell.ComparisonUncertain");

        return Deciding(photo) is { } failure
            ? voice.Say($"Finding.CannotTell.{failure.Reason}", SourceName(failure.Source, voice))
            : voice.Say("Finding.CannotTell");
    }

    /// <summary>The failure that stands in the way: the one that fits the step that helps, else the first of a read that a finding needs.</summary>
    private static ReadFailure? Deciding(CheckedPhoto photo) =>
        photo.Failures.FirstOrDefault(failure => Fits(photo.Remedy, failure.Reason) && failure.Source is not Source.PhotoPolicy)
        ?? (photo.Failures.Count > 0 ? photo.Failures[0] : null);

    private static bool Fits(Remedy remedy, ReadFailureReason reason) => remedy switch
    {
        Remedy.SignIn => reason is ReadFailureReason.SignInNeeded,
        Remedy.AskAdminForPermission => reason is ReadFailureReason.Forbidden or ReadFailureReason.NotAuthorized,
        _ => reason is not (ReadFailureReason.SignInNeeded or ReadFailureReason.Forbidden or ReadFailureReason.NotAuthorized),
    };
}

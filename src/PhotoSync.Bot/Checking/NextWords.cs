using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Checking;

/// <summary>The one sentence that says what happens next and by when.</summary>
internal static class NextWords
{
    public static string Of(CheckState state, CheckedPhoto photo, Voice voice)
    {
        if (state.HasArrived && photo.State is PhotoState.InSync) return voice.Say("Next.Arrived");
        if (Waiting(state, photo, voice) is { } waiting) return waiting;

        return photo.Remedy switch
        {
            Remedy.Nothing => voice.Say(photo.State is PhotoState.NoMailbox ? "Next.NotExpected" : "Next.Nothing"),
            Remedy.VisitNow when photo.State is PhotoState.RemovedInExchange => voice.Say("Next.VisitNowRemoved"),
            Remedy.VisitLater when photo.NextStepAt is { } at => voice.Say("Next.VisitLater", voice.Dates.Moment(at)),
            Remedy.AskAdminToRepair => voice.Say(Repair(photo)),
            Remedy.TryAgainLater => TryAgain(photo, voice),
            Remedy.UploadPhoto when photo.UploadIsClosed => voice.Say($"UploadClosed.{photo.Upload}"),
            _ => voice.Say($"Next.{photo.Remedy}"),
        };
    }

    /// <summary>The person was there and the bot has promised to look again.</summary>
    private static string? Waiting(CheckState state, CheckedPhoto photo, Voice voice) =>
        state is { VisitAt: { } visit, LookAgainAt: { } again } && again > voice.Clock.Now && photo.CanArrive
            ? voice.Say("Next.Waiting", voice.Dates.Moment(visit), voice.Dates.Moment(again))
            : null;

    private static string Repair(CheckedPhoto photo) => photo switch
    {
        { State: PhotoState.RemovedInExchange } => "Next.AskAdminToRepairRemoved",
        { UploadIsClosed: true } or { State: PhotoState.MailboxOnPremises } => "Next.AskAdminToRepairOnly",
        _ => "Next.AskAdminToRepair",
    };

    private static string TryAgain(CheckedPhoto photo, Voice voice)
    {
        if (photo.NextStepAt is { } at && at > voice.Clock.Now) return voice.Say("Next.TryAgainAt", voice.Dates.Moment(at));
        return voice.Say(photo.Failures.Count > 0 ? "Next.TryAgainSoon" : "Next.TryAgainOrIt");
    }

    extension(CheckedPhoto photo)
    {
        /// <summary>Whether a visit of the person can bring the photo.</summary>
        public bool CanArrive => photo.State is PhotoState.NeverSynced or PhotoState.LookedRecently or PhotoState.LookIsDue or PhotoState.Stuck
            or PhotoState.PlaceholderAfterSync or PhotoState.NoProfile or PhotoState.RemovedInExchange or PhotoState.PullSwitchedOff or PhotoState.CannotTell;

        /// <summary>Whether the step that helps is a visit.</summary>
        public bool VisitHelps => photo.Remedy is Remedy.VisitNow or Remedy.VisitLater or Remedy.OpenSharePointOnce;
    }
}

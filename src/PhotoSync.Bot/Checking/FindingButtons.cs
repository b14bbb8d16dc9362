using AdaptiveCards;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Checking;

/// <summary>The one button that helps in a state, and the quiet ones.</summary>
internal sealed class FindingButtons(Voice voice, string interactionId)
{
    public IEnumerable<AdaptiveAction> Of(CheckState state, CheckedPhoto photo)
    {
        var primary = PrimaryOf(photo);
        if (primary is { } first) yield return Buttons.Primary(first.Title, first.Verb, interactionId);

        foreach (var (title, verb) in Quiet(state, photo))
            if (verb != primary?.Verb)
                yield return Buttons.Quiet(title, verb, interactionId);
    }

    private (string Title, string Verb)? PrimaryOf(CheckedPhoto photo) => photo.Remedy switch
    {
        Remedy.VisitNow or Remedy.VisitLater or Remedy.OpenSharePointOnce => Named("Resync", Verbs.Resync),
        Remedy.UploadPhoto when !photo.UploadIsClosed => Named("Upload", Verbs.Upload),
        Remedy.ClearCaches => Named("StillOld", Verbs.StillOld),
        Remedy.TryAgainLater => Named("CheckAgain", Verbs.CheckAgain),
        Remedy.SignIn => Named("SignIn", Verbs.SignIn),
        Remedy.Nothing => null,
        _ => Named("MessageForIt", Verbs.MessageForIt),
    };

    private IEnumerable<(string Title, string Verb)> Quiet(CheckState state, CheckedPhoto photo)
    {
        if (photo.State is PhotoState.InSync) yield return Named("StillOld", Verbs.StillOld);
        if (CanUpload(photo)) yield return Named("Upload", Verbs.Upload);
        yield return Named("CheckAgain", Verbs.CheckAgain);
        if (state.View != Verbs.Why) yield return Named("Why", Verbs.Why);
        if (photo.State is not PhotoState.InSync) yield return Named("MessageForIt", Verbs.MessageForIt);
    }

    /// <summary>A disabled account cannot be helped by an upload, and without a sign-in nothing can be uploaded.</summary>
    private static bool CanUpload(CheckedPhoto photo) =>
        !photo.UploadIsClosed && photo.State is not PhotoState.AccountDisabled && photo.Remedy is not Remedy.SignIn;

    private (string Title, string Verb) Named(string button, string verb) => (voice.Say($"Button.{button}"), verb);
}

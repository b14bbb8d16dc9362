using AdaptiveCards;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Bot.Checking;

/// <summary>The card that answers "my photo is wrong": both photos, the finding, the evidence, what happens next, and the one button that helps.</summary>
internal sealed class FindingCard(PhotosSideBySide photos, IActingChoice acting)
{
    /// <summary>The card without its buttons, for views that add to it.</summary>
    public CardFrame Frame(Turn turn, string interactionId, CheckState state, CheckedPhoto photo, params IEnumerable<AdaptiveElement> more) => new CardFrame(turn)
        .Add(Elements.Heading(FindingWords.Of(state, photo, turn.Voice)))
        .Add(photos.Of(turn, interactionId, photo))
        .Add(Elements.Text(EvidenceWords.Of(photo, turn.Voice)))
        .Add(Elements.Text(NextWords.Of(state, photo, turn.Voice)))
        .Add(Extras(photo, turn.Voice).Select(Elements.Text))
        .Add(more)
        .Add(Elements.Small(Checked(turn, photo)));

    public TalkCard Show(Turn turn, string interactionId, CheckState state, CheckedPhoto photo)
    {
        if (photo.IsGuest)
            return new CardFrame(turn).Add(Elements.Heading(turn.Voice.Say("Guest.Title")), Elements.Text(turn.Voice.Say("Guest.Why"))).For(interactionId);

        var buttons = new FindingButtons(turn.Voice, interactionId);
        return Frame(turn, interactionId, state, photo).Offer(buttons.Of(state, photo)).For(interactionId);
    }

    public static TalkCard Checking(Turn turn, string interactionId) => new CardFrame(turn)
        .Add(Elements.Text(turn.Voice.Say("Checking.Now")))
        .For(interactionId);

    private static IEnumerable<string> Extras(CheckedPhoto photo, Voice voice)
    {
        if (photo.UploadIsClosed && photo.Remedy is not Remedy.UploadPhoto) yield return voice.Say($"UploadClosed.{photo.Upload}");
        if (photo.UploadIsDoubtful) yield return voice.Say("UploadDoubtful.OnlyCertainRoles");
        foreach (var note in photo.Notes)
            if (voice.Find($"Note.{note}") is { } sentence && !IsSaidAlready(photo, note))
                yield return sentence;
    }

    private static bool IsSaidAlready(CheckedPhoto photo, Note note) => note is Note.VisitDidNotHelp && photo.State is PhotoState.Stuck;

    private string Checked(Turn turn, CheckedPhoto photo)
    {
        var mode = acting.For(turn.Person) is Acting.AsPerson ? ActingMode.Delegated : ActingMode.Application;
        return turn.Voice.Say($"Checked.{mode}", turn.Voice.Dates.Moment(photo.ReadAt));
    }
}

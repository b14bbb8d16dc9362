using AdaptiveCards;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Reminding;

/// <summary>A reminder's card: the person's own finding, why it matters, the admin's words, the button that helps, and the two ways to be left alone.</summary>
internal static class ReminderCard
{
    public static TalkCard Show(Turn turn, string interactionId, ReminderState state)
    {
        var voice = turn.Voice;
        var frame = new CardFrame(turn);
        return state.Stage switch
        {
            ReminderStage.Done => frame.Add(Elements.Text(voice.Say("Reminder.Done"))).Plain(),
            ReminderStage.Withdrawn => frame.Add(Elements.Text(voice.Say("Reminder.Withdrawn"))).Plain(),
            ReminderStage.Stopped => frame.Add(Elements.Text(voice.Say("Reminder.Stopped"))).Offer(Helping(voice, interactionId, state)).For(interactionId),
            ReminderStage.Snoozed => frame.Add(Elements.Text(Snoozed(voice, state))).Offer(Helping(voice, interactionId, state)).For(interactionId),
            _ => frame.Add(Body(voice, state)).Offer(Actions(voice, interactionId, state)).For(interactionId),
        };
    }

    /// <summary>What an open card says; also how an admin is shown it before it is sent.</summary>
    public static IEnumerable<AdaptiveElement> Body(Voice voice, ReminderState state)
    {
        var template = Templates.Find(state.Template);
        yield return Elements.Heading(voice.Say($"Reminder.{template}.Title"));
        yield return Elements.Text(Finding(voice, state.Found));
        yield return Elements.Text(voice.Say($"Reminder.{template}.Why"));
        if (state.OwnText is not { Length: > 0 } own) yield break;
        yield return Elements.Label(voice.Say("Reminder.From"));
        yield return Elements.Text(PlainText.Escape(own));
    }

    public static IReadOnlyList<AdaptiveAction> Actions(Voice voice, string interactionId, ReminderState state) =>
    [
        Helping(voice, interactionId, state),
        Buttons.Quiet(voice.Say("Button.NotNow"), Verbs.NotNow, interactionId),
        Buttons.Quiet(voice.Say("Button.StopReminding"), Verbs.StopReminding, interactionId),
    ];

    private static AdaptiveAction Helping(Voice voice, string interactionId, ReminderState state) => state.Found switch
    {
        PhotoState.NoPhotoAnywhere => Buttons.Primary(voice.Say("Button.Upload"), Verbs.Upload, interactionId),
        PhotoState.NeverSynced or PhotoState.LookIsDue or PhotoState.PlaceholderAfterSync or PhotoState.NoProfile =>
            Buttons.Primary(voice.Say("Button.Resync"), Verbs.Resync, interactionId),
        _ => Buttons.Primary(voice.Say("Button.CheckPhoto"), Verbs.Check, interactionId),
    };

    private static string Finding(Voice voice, PhotoState? found) => found switch
    {
        null => voice.Say("Reminder.NotChecked"),
        PhotoState.PictureNotEditable => voice.Say("Finding.PictureNotEditable.Probably"),
        PhotoState.NoMailbox or PhotoState.MailboxOnPremises => voice.Say($"Finding.{found}.Probably"),
        _ => voice.Say($"Finding.{found}"),
    };

    private static string Snoozed(Voice voice, ReminderState state) =>
        voice.Say("Reminder.Snoozed", voice.Dates.Moment(state.SnoozedUntil ?? voice.Clock.Now));
}

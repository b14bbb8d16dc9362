using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Preferences;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Wishes;

/// <summary>"Svenska", "stop reminding me", "remind me again": kept, and answered with one sentence.</summary>
internal sealed class PreferenceTalk(IPreferenceStore preferences, IAudit audit)
{
    public async Task SpeakAsync(Turn turn, string language, CancellationToken cancellationToken)
    {
        await ChangeAsync(turn, preference => preference with { Language = language }, cancellationToken);
        var voice = new Voice(Languages.Choose(language, turn.Voice.Culture.Name), turn.Voice.Clock);
        await turn.SayAsync(voice.Say("Small.Language"), cancellationToken);
    }

    public async Task StopRemindingAsync(Turn turn, CancellationToken cancellationToken)
    {
        await ChangeAsync(turn, preference => preference with { NoReminders = true }, cancellationToken);
        await audit.WriteAsync(new AuditLine(turn.Now, turn.Person, AuditAct.RemindersStopped, null, null), cancellationToken);
        await turn.SayAsync(turn.Voice.Say("Small.RemindersStopped"), cancellationToken);
    }

    public async Task RemindAgainAsync(Turn turn, CancellationToken cancellationToken)
    {
        await ChangeAsync(turn, preference => preference with { NoReminders = false }, cancellationToken);
        await turn.SayAsync(turn.Voice.Say("Small.RemindersOn"), cancellationToken);
    }

    private async Task ChangeAsync(Turn turn, Func<Preference, Preference> change, CancellationToken cancellationToken)
    {
        var present = await preferences.FindAsync(turn.Person, cancellationToken) ?? new Preference(turn.Person, null, false);
        await preferences.SaveAsync(change(present), cancellationToken);
    }
}

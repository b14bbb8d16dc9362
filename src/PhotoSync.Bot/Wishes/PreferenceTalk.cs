using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Wishes;

/// <summary>"Svenska", "stop reminding me", "remind me again": kept, and answered with one sentence.</summary>
internal sealed class PreferenceTalk(PreferenceKeeping preferences)
{
    public async Task SpeakAsync(Turn turn, string language, CancellationToken cancellationToken)
    {
        await preferences.ChangeAsync(turn, preference => preference with { Language = language }, cancellationToken);
        var voice = new Voice(Languages.Choose(language, turn.Voice.Culture.Name), turn.Voice.Clock);
        await turn.SayAsync(voice.Say("Small.Language"), cancellationToken);
    }

    public async Task StopRemindingAsync(Turn turn, CancellationToken cancellationToken)
    {
        await preferences.StopRemindingAsync(turn, cancellationToken);
        await turn.SayAsync(turn.Voice.Say("Small.RemindersStopped"), cancellationToken);
    }

    public async Task RemindAgainAsync(Turn turn, CancellationToken cancellationToken)
    {
        await preferences.ChangeAsync(turn, preference => preference with { NoReminders = false }, cancellationToken);
        await turn.SayAsync(turn.Voice.Say("Small.RemindersOn"), cancellationToken);
    }
}

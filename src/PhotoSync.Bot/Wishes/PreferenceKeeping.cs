using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Preferences;

namespace PhotoSync.Bot.Wishes;

/// <summary>Keeps what people ask for, whether they write it or press a button.</summary>
internal sealed class PreferenceKeeping(IPreferenceStore preferences, IAudit audit)
{
    public async Task StopRemindingAsync(Turn turn, CancellationToken cancellationToken)
    {
        await ChangeAsync(turn, preference => preference with { NoReminders = true }, cancellationToken);
        await audit.WriteAsync(new AuditLine(turn.Now, turn.Person, AuditAct.RemindersStopped, null, null), cancellationToken);
    }

    public async Task ChangeAsync(Turn turn, Func<Preference, Preference> change, CancellationToken cancellationToken)
    {
        var present = await preferences.FindAsync(turn.Person, cancellationToken) ?? new Preference(turn.Person, null, false);
        await preferences.SaveAsync(change(present), cancellationToken);
    }
}

using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Wishes;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Bot.Reminding;

/// <summary>The two ways to be left alone.</summary>
internal sealed class ReminderWishes(IRecipientMarks marks, PreferenceKeeping preferences)
{
    private static readonly TimeSpan Snooze = TimeSpan.FromDays(7);

    /// <returns>Until when no campaign writes to the person.</returns>
    public async Task<DateTimeOffset> SnoozeAsync(Turn turn, CancellationToken cancellationToken)
    {
        var until = turn.Now + Snooze;
        await marks.SnoozeAsync(turn.Person, until, cancellationToken);
        return until;
    }

    public Task StopAsync(Turn turn, CancellationToken cancellationToken) => preferences.StopRemindingAsync(turn, cancellationToken);
}

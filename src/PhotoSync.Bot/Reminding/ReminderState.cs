using PhotoSync.Diagnosis;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Bot.Reminding;

/// <summary>The state of a reminder's card.</summary>
internal sealed record ReminderState
{
    public required long Campaign { get; init; }

    public required string Template { get; init; }

    /// <summary>The admin's own words.</summary>
    public string? OwnText { get; init; }

    /// <summary>The person's finding when it was sent; <see langword="null"/> where the campaign did not ask.</summary>
    public PhotoState? Found { get; init; }

    public ReminderStage Stage { get; init; }

    /// <summary>Until when the person is left alone.</summary>
    public DateTimeOffset? SnoozedUntil { get; init; }

    public static ReminderState Of(Reminder reminder) => new()
    {
        Campaign = reminder.Campaign.Value,
        Template = reminder.Message.Template,
        OwnText = reminder.Message.OwnText,
        Found = reminder.State,
    };
}

using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Bot.Reminding;

/// <summary>Ends the newest reminder of a person, so that its card asks for nothing any more.</summary>
internal sealed class ReminderEnds(IInteractionStore interactions, InteractionDesk desk, TimeProvider clock)
{
    /// <summary>The newest reminder that still asks; <see langword="null"/> where there is none.</summary>
    public async Task<Interaction?> FindOpenAsync(PersonId person, CancellationToken cancellationToken)
    {
        var newest = await interactions.FindNewestAsync(person, ReminderTalk.KindOfInteraction, clock.GetUtcNow(), cancellationToken);
        return newest is { ActivityId: not null } && IsOpen(InteractionDesk.Read<ReminderState>(newest)) ? newest : null;
    }

    /// <summary>Ends it where it is the one that this message shows.</summary>
    public async Task EndAsync(PersonId person, string activityId, ReminderStage stage, CancellationToken cancellationToken)
    {
        if (await FindOpenAsync(person, cancellationToken) is { } open && open.ActivityId == activityId)
            await EndAsync(open, stage, cancellationToken);
    }

    /// <returns>The ended reminder; <see langword="null"/> where somebody was faster.</returns>
    public Task<Interaction?> EndAsync(Interaction reminder, ReminderStage stage, CancellationToken cancellationToken) =>
        desk.ChangeAsync<ReminderState>(reminder.Id, state => IsOpen(state) ? state with { Stage = stage } : null, cancellationToken);

    private static bool IsOpen(ReminderState state) => state.Stage is not (ReminderStage.Done or ReminderStage.Withdrawn);
}

using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Reminding;

/// <summary>What the buttons of a reminder do: help at once, in the loop of the main job, or leave the person alone.</summary>
internal sealed class ReminderTalk(CheckTalk checks, ReminderWishes wishes, InteractionDesk desk, AfterTurn afterTurn) : ITalk
{
    public const string KindOfInteraction = "reminder";

    public string Kind => KindOfInteraction;

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string>
    {
        Cards.Verbs.Refresh, Cards.Verbs.Check, Cards.Verbs.Upload, Cards.Verbs.Resync, Cards.Verbs.NotNow, Cards.Verbs.StopReminding,
    };

    public TalkCard Show(Turn turn, Interaction interaction) => ReminderCard.Show(turn, interaction.Id, InteractionDesk.Read<ReminderState>(interaction));

    public async Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken)
    {
        var changed = verb switch
        {
            Cards.Verbs.NotNow => await SnoozeAsync(turn, interaction, cancellationToken),
            Cards.Verbs.StopReminding => await StopAsync(turn, interaction, cancellationToken),
            Cards.Verbs.Refresh => interaction,
            _ => Help(turn, interaction, verb),
        };
        return new CardAnswer.Shown(Show(turn, changed));
    }

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The reminder stays; the check comes below it, turned to the side that helps.</summary>
    private Interaction Help(Turn turn, Interaction interaction, string verb)
    {
        afterTurn.Run(turn, (later, token) => checks.StartAsync(later, new CheckWish(verb == Cards.Verbs.Check ? null : verb), token));
        return interaction;
    }

    private async Task<Interaction> SnoozeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var until = await wishes.SnoozeAsync(turn, cancellationToken);
        return await ChangeAsync(interaction, state => state with { Stage = ReminderStage.Snoozed, SnoozedUntil = until }, cancellationToken);
    }

    private async Task<Interaction> StopAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        await wishes.StopAsync(turn, cancellationToken);
        return await ChangeAsync(interaction, state => state with { Stage = ReminderStage.Stopped }, cancellationToken);
    }

    private async Task<Interaction> ChangeAsync(Interaction interaction, Func<ReminderState, ReminderState> change, CancellationToken cancellationToken) =>
        await desk.ChangeAsync<ReminderState>(interaction.Id, state => state.Stage is ReminderStage.Done or ReminderStage.Withdrawn ? null : change(state), cancellationToken)
        ?? await desk.FindAsync(interaction.Id, cancellationToken)
        ?? interaction;
}

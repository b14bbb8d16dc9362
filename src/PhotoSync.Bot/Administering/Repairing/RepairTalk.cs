using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Repairing;

namespace PhotoSync.Bot.Administering.Repairing;

/// <summary>"repair anna@…" and "repair everyone": counts first, asks, then writes one after the other and tells how far it is.</summary>
internal sealed class RepairTalk(RepairAudience audience, RepairWork repair, LongWork work, AdminTools tools) : ITalk, IAdminTalk
{
    public string Kind => "repair";

    public IReadOnlySet<AdminWish> Wishes { get; } = new HashSet<AdminWish> { AdminWish.Repair };

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string> { Cards.Verbs.Confirm, Cards.Verbs.ConfirmAll, Cards.Verbs.Keep };

    public async Task StartAsync(Turn turn, AdminCommand command, CancellationToken cancellationToken)
    {
        if (await audience.RefusalAsync(turn.Person.Tenant, command.Argument, cancellationToken) is { } refusal)
        {
            await turn.SayAsync(turn.Voice.Say(refusal), cancellationToken);
            return;
        }

        var people = await audience.FindAsync(turn.Person.Tenant, command.Argument, cancellationToken);
        var interaction = await tools.Desk.OpenAsync(turn, Kind, new RepairState(people), activityId: null, cancellationToken);
        await work.StartAsync(turn, interaction, repair.Cards.Looking(turn, 0, people.Count), repair.Counting(interaction), cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) => repair.Cards.Looking(turn, 0, InteractionDesk.Read<RepairState>(interaction).People.Count);

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) =>
        tools.Buttons.LetAsync(turn, () => DecideAsync(turn, interaction, verb, cancellationToken), cancellationToken);

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<CardAnswer> DecideAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken)
    {
        if (await tools.Desk.ChangeAsync<RepairState>(interaction.Id, state => state.IsDecided ? null : state with { IsDecided = true }, cancellationToken) is null)
            return new CardAnswer.Said(turn.Voice.Say("Admin.Repair.Decided"));
        if (verb == Cards.Verbs.Keep)
            return new CardAnswer.Shown(RepairCards.NothingDone(turn));

        work.Continue(turn, interaction.Id, repair.Running(interaction, acceptsOverwriting: verb == Cards.Verbs.ConfirmAll));
        return new CardAnswer.Working(repair.Cards.Working(turn, new RepairCounts(InteractionDesk.Read<RepairState>(interaction).People.Count, [], new Dictionary<RepairEnd, int>())));
    }
}

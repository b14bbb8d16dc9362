using System.Globalization;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Repairing;

namespace PhotoSync.Bot.Administering.Repairing;

/// <summary>"repair anna@…" and "repair everyone": counts first, asks, then writes one after the other and tells how far it is.</summary>
internal sealed class RepairTalk(RepairAudience audience, RepairSet repairs, LongWork work, AdminTools tools) : IAdminTalk
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
        await work.StartAsync(turn, interaction, RepairCards.Looking(turn, 0, people.Count), CountAsync(interaction), cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) => RepairCards.Looking(turn, 0, InteractionDesk.Read<RepairState>(interaction).People.Count);

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) =>
        tools.Buttons.LetAsync(turn, () => DecideAsync(turn, interaction, verb, cancellationToken), cancellationToken);

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<CardAnswer> DecideAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken)
    {
        if (await tools.Desk.ChangeAsync<RepairState>(interaction.Id, state => state.IsDecided ? null : state with { IsDecided = true }, cancellationToken) is null)
            return new CardAnswer.Said(turn.Voice.Say("Admin.Repair.Decided"));
        if (verb == Cards.Verbs.Keep)
            return new CardAnswer.Shown(RepairCards.NothingDone(turn));

        work.Continue(turn, interaction.Id, RunAsync(interaction, acceptsOverwriting: verb == Cards.Verbs.ConfirmAll));
        return new CardAnswer.Working(RepairCards.Working(turn, new RepairCounts(InteractionDesk.Read<RepairState>(interaction).People.Count, [], new Dictionary<RepairEnd, int>())));
    }

    private Func<Turn, Action<TalkCard>, CancellationToken, Task<TalkCard>> CountAsync(Interaction interaction) => async (turn, show, cancellationToken) =>
    {
        var people = RepairAudience.Of(turn, interaction);
        var counts = await repairs.CountAsync(people, new Told(so => show(RepairCards.Looking(turn, so.Looked, so.All))), cancellationToken);
        var note = new AuditNote(AuditAct.RepairCounted, interaction.Id) { Detail = counts.All.ToString(CultureInfo.InvariantCulture), Result = (counts.ToWrite + counts.ToClear).ToString(CultureInfo.InvariantCulture) };
        await tools.NoteAsync(turn, note, cancellationToken);
        return RepairCards.Counted(turn, interaction.Id, counts);
    };

    private Func<Turn, Action<TalkCard>, CancellationToken, Task<TalkCard>> RunAsync(Interaction interaction, bool acceptsOverwriting) => async (turn, show, cancellationToken) =>
    {
        var counts = await repairs.RunAsync(
            RepairAudience.Of(turn, interaction), acceptsOverwriting, NoteAsync, new Told(so => show(RepairCards.Working(turn, so))), cancellationToken);
        return RepairCards.Done(turn, counts);

        Task NoteAsync(RepairReport report) => report.End is RepairEnd.NotNeeded
            ? Task.CompletedTask
            : tools.NoteAsync(
                turn,
                new AuditNote(AuditAct.PhotoRepaired, interaction.Id) { Subject = report.Forecast.Person, Detail = report.StoppedAt?.ToString() ?? report.Forecast.Kind.ToString(), Result = report.End.ToString() },
                CancellationToken.None);
    };

    private sealed class Told(Action<RepairCounts> tell) : IProgress<RepairCounts>
    {
        public void Report(RepairCounts value) => tell(value);
    }
}

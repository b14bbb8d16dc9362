using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>"doctor": looks for what is misconfigured, and says it in one card that tells how far it is.</summary>
internal sealed class DoctorTalk(IDoctor doctor, LongWork work, AdminTools tools) : ITalk, IAdminTalk
{
    public string Kind => "doctor";

    public IReadOnlySet<AdminWish> Wishes { get; } = new HashSet<AdminWish> { AdminWish.Doctor };

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string> { Cards.Verbs.CheckAgain };

    public async Task StartAsync(Turn turn, AdminCommand command, CancellationToken cancellationToken)
    {
        var interaction = await tools.Desk.OpenAsync(turn, Kind, new DoctorState(), activityId: null, cancellationToken);
        await NoteAsync(turn, interaction.Id, cancellationToken);
        await work.StartAsync(turn, interaction, DoctorCard.Looking(turn, 0), ExamineAsync(interaction.Id), cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) => DoctorCard.Looking(turn, 0);

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) => tools.Buttons.LetAsync(
        turn,
        async () =>
        {
            await NoteAsync(turn, interaction.Id, cancellationToken);
            work.Continue(turn, interaction.Id, ExamineAsync(interaction.Id));
            return new CardAnswer.Working(DoctorCard.Looking(turn, 0));
        },
        cancellationToken);

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => Task.CompletedTask;

    private Func<Turn, Action<TalkCard>, CancellationToken, Task<TalkCard>> ExamineAsync(string interactionId) => async (turn, show, cancellationToken) =>
    {
        var progress = new Told(percent => show(DoctorCard.Looking(turn, percent)));
        return DoctorCard.Show(turn, interactionId, await doctor.ExamineAsync(turn.Person.Tenant, turn.Person, progress, cancellationToken));
    };

    private Task NoteAsync(Turn turn, string interactionId, CancellationToken cancellationToken) =>
        tools.NoteAsync(turn, new AuditNote(AuditAct.DoctorAsked, interactionId), cancellationToken);

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}

using System.Globalization;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Repairing;

namespace PhotoSync.Bot.Administering.Repairing;

/// <summary>Counting and writing, as long as they take: how the card looks meanwhile and at the end, and what is noted.</summary>
internal sealed class RepairWork(RepairSet repairs, RepairCards cards, AdminTools tools)
{
    public RepairCards Cards => cards;

    public Func<Turn, Action<TalkCard>, CancellationToken, Task<TalkCard>> Counting(Interaction interaction) => async (turn, show, cancellationToken) =>
    {
        var people = RepairAudience.Of(turn, interaction);
        var counts = await repairs.CountAsync(people, new Told(so => show(cards.Looking(turn, so.Looked, so.All))), cancellationToken);
        var note = new AuditNote(AuditAct.RepairCounted, interaction.Id) { Detail = counts.All.ToString(CultureInfo.InvariantCulture), Result = (counts.ToWrite + counts.ToClear).ToString(CultureInfo.InvariantCulture) };
        await tools.NoteAsync(turn, note, cancellationToken);
        return cards.Counted(turn, interaction.Id, counts);
    };

    public Func<Turn, Action<TalkCard>, CancellationToken, Task<TalkCard>> Running(Interaction interaction, bool acceptsOverwriting) => async (turn, show, cancellationToken) =>
    {
        var counts = await repairs.RunAsync(
            RepairAudience.Of(turn, interaction), acceptsOverwriting, NoteAsync, new Told(so => show(cards.Working(turn, so))), cancellationToken);
        return cards.Done(turn, counts);

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

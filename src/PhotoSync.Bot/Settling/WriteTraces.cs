using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Interactions;
using PhotoSync.Photos;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot.Settling;

/// <summary>What a change of a photo leaves behind: a line of the audit, a promise to find out, a check.</summary>
internal sealed class WriteTraces(IAudit audit, IFollowUpStore followUps, InteractionDesk desk, TimeProvider clock)
{
    /// <summary>A request that left is carried out within two minutes or never; after that, reading again tells for certain.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromMinutes(1);

    public async Task<WriteOutcome> NoteAsync(Interaction interaction, AuditAct act, WriteOutcome outcome, CancellationToken cancellationToken)
    {
        var written = outcome is WriteOutcome.Written;
        await audit.WriteAsync(
            new AuditLine(clock.GetUtcNow(), interaction.Person, written ? act : AuditAct.PhotoChangeFailed, interaction.Id, Detail(outcome)), cancellationToken);
        return outcome;
    }

    public async Task<DateTimeOffset> PromiseToSettleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var due = clock.GetUtcNow() + FirstLook;
        var followUp = new FollowUp(Guid.CreateVersion7(due), interaction.Person, FollowUpPurpose.UploadSettling, due, 0, interaction.Id);
        await followUps.ScheduleAsync(followUp, cancellationToken);
        return due;
    }

    public Task<Interaction> OpenCheckAsync(ChangePlace place, CancellationToken cancellationToken) =>
        desk.OpenAsync(
            place.Turn,
            CheckTalk.KindOfInteraction,
            new CheckState { RunningSince = clock.GetUtcNow() },
            place.Interaction.ActivityId,
            cancellationToken);

    private static string? Detail(WriteOutcome outcome) => outcome switch
    {
        WriteOutcome.Refused refused => refused.Reason.ToString(),
        WriteOutcome.NotWritten failed => failed.Failure.Reason.ToString(),
        WriteOutcome.Uncertain => nameof(WriteOutcome.Uncertain),
        _ => null,
    };
}

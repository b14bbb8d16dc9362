using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Interactions;
using PhotoSync.Photos;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot.Settling;

/// <summary>What a change of a photo leaves behind: a line of the audit, a promise to find out, a check.</summary>
internal sealed class WriteTraces(IAudit audit, IFollowUpStore followUps, InteractionDesk desk, TimeProvider clock)
{
    /// <summary>When to look after a change that was not answered.</summary>
    public static readonly TimeSpan FirstLook = TimeSpan.FromMinutes(1);

    /// <summary>When to look after a stop in the middle: a request that left is carried out within two minutes or never, so that reading then tells for certain.</summary>
    public static readonly TimeSpan AfterAStop = TimeSpan.FromMinutes(3);

    public async Task<WriteOutcome> NoteAsync(Interaction interaction, AuditAct act, WriteOutcome outcome, CancellationToken cancellationToken)
    {
        var written = outcome is WriteOutcome.Written;
        await audit.WriteAsync(
            new AuditLine(clock.GetUtcNow(), interaction.Person, written ? act : AuditAct.PhotoChangeFailed, interaction.Id, Detail(outcome)), cancellationToken);
        return outcome;
    }

    public async Task<DateTimeOffset> PromiseToSettleAsync(Interaction interaction, TimeSpan wait, CancellationToken cancellationToken)
    {
        var due = clock.GetUtcNow() + wait;
        var followUp = new FollowUp(Guid.CreateVersion7(due), interaction.Person, FollowUpPurpose.UploadSettling, due, 0, interaction.Id);
        await followUps.ScheduleAsync(followUp, cancellationToken);
        return due;
    }

    public Task NothingToSettleAsync(Interaction interaction, CancellationToken cancellationToken) =>
        followUps.CancelAsync(interaction.Person, FollowUpPurpose.UploadSettling, cancellationToken);

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

using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Settling;

/// <summary>Changes a person's photo, notes it in the audit, and goes on with a check.</summary>
internal sealed class PhotoWriting(OwnPhoto photo, WriteTraces traces, Checker checker)
{
    public Task<WriteOutcome> ReplaceAsync(Interaction interaction, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken) =>
        WriteAsync(interaction, AuditAct.PhotoReplaced, () => photo.ReplaceAsync(interaction.Person, jpeg, cancellationToken), cancellationToken);

    public Task<WriteOutcome> RemoveAsync(Interaction interaction, CancellationToken cancellationToken) =>
        WriteAsync(interaction, AuditAct.PhotoRemoved, () => photo.RemoveAsync(interaction.Person, cancellationToken), cancellationToken);

    /// <summary>Settles what is open for this person by reading again; other people's changes have promises of their own.</summary>
    /// <returns>Whether this person's change took effect; <see langword="null"/> where that cannot be told (yet).</returns>
    public Task<SettledWrite?> SettleAsync(PersonId person, CancellationToken cancellationToken) => photo.SettleAsync(person, cancellationToken);

    public Task<DateTimeOffset> PromiseToSettleAsync(Interaction interaction, CancellationToken cancellationToken) =>
        traces.PromiseToSettleAsync(interaction, WriteTraces.FirstLook, cancellationToken);

    /// <summary>Goes on with a check that takes over the message of the card.</summary>
    public async Task<Interaction> FollowWithCheckAsync(ChangePlace place, CancellationToken cancellationToken) =>
        await checker.RunAsync(await traces.OpenCheckAsync(place, cancellationToken), cancellationToken);

    /// <summary>The promise stands before the request leaves: a process that dies in the middle leaves nobody waiting.</summary>
    private async Task<WriteOutcome> WriteAsync(Interaction interaction, AuditAct act, Func<Task<WriteOutcome>> write, CancellationToken cancellationToken)
    {
        await traces.PromiseToSettleAsync(interaction, WriteTraces.AfterAStop, cancellationToken);
        var outcome = await write();
        if (outcome is WriteOutcome.NotWritten { Failure.Reason: ReadFailureReason.SignInNeeded })
            await traces.NothingToSettleAsync(interaction, cancellationToken);

        return await traces.NoteAsync(interaction, act, outcome, cancellationToken);
    }
}

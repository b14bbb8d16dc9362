using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.SigningIn;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Settling;

/// <summary>Changes a person's photo, notes it in the audit, and goes on with a check.</summary>
internal sealed class PhotoWriting(IPhotoChange change, IActingChoice acting, WriteTraces traces, Checker checker)
{
    public Task<WriteOutcome> ReplaceAsync(Interaction interaction, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken) =>
        WriteAsync(interaction, AuditAct.PhotoReplaced, () => change.ReplaceAsync(interaction.Person, jpeg, ActingFor(interaction), cancellationToken), cancellationToken);

    public Task<WriteOutcome> RemoveAsync(Interaction interaction, CancellationToken cancellationToken) =>
        WriteAsync(interaction, AuditAct.PhotoRemoved, () => change.RemoveAsync(interaction.Person, ActingFor(interaction), cancellationToken), cancellationToken);

    /// <summary>Settles what is open for this person by reading again; other people's changes have promises of their own.</summary>
    /// <returns>Whether this person's change took effect; <see langword="null"/> where that cannot be told (yet).</returns>
    public async Task<SettledWrite?> SettleAsync(PersonId person, CancellationToken cancellationToken)
    {
        var settled = await change.SettleOpenAsync(write => write.Person == person ? acting.For(person) : null, cancellationToken);
        return settled.LastOrDefault(write => write.Write.Person == person);
    }

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

    private Acting ActingFor(Interaction interaction) => acting.For(interaction.Person);
}

using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.SigningIn;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Settling;

/// <summary>Changes a person's photo, notes it in the audit, and goes on with a check.</summary>
internal sealed class PhotoWriting(IPhotoChange change, IActingChoice acting, WriteTraces traces, Checker checker)
{
    public async Task<WriteOutcome> ReplaceAsync(Interaction interaction, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken) =>
        await traces.NoteAsync(
            interaction, AuditAct.PhotoReplaced, await change.ReplaceAsync(interaction.Person, jpeg, ActingFor(interaction), cancellationToken), cancellationToken);

    public async Task<WriteOutcome> RemoveAsync(Interaction interaction, CancellationToken cancellationToken) =>
        await traces.NoteAsync(
            interaction, AuditAct.PhotoRemoved, await change.RemoveAsync(interaction.Person, ActingFor(interaction), cancellationToken), cancellationToken);

    /// <summary>Settles what is open by reading again.</summary>
    /// <returns>Whether this person's change took effect; <see langword="null"/> where that cannot be told (yet).</returns>
    public async Task<SettledWrite?> SettleAsync(PersonId person, CancellationToken cancellationToken)
    {
        var settled = await change.SettleOpenAsync(write => acting.For(write.Person), cancellationToken);
        return settled.LastOrDefault(write => write.Write.Person == person);
    }

    public Task<DateTimeOffset> PromiseToSettleAsync(Interaction interaction, CancellationToken cancellationToken) =>
        traces.PromiseToSettleAsync(interaction, cancellationToken);

    /// <summary>Goes on with a check that takes over the message of the card.</summary>
    public async Task<Interaction> FollowWithCheckAsync(ChangePlace place, CancellationToken cancellationToken) =>
        await checker.RunAsync(await traces.OpenCheckAsync(place, cancellationToken), cancellationToken);

    private Acting ActingFor(Interaction interaction) => acting.For(interaction.Person);
}

using PhotoSync.Bot.SigningIn;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Settling;

/// <summary>Changes a person's photo with whosever rights were chosen: in Exchange and, where the option says so, straight in SharePoint too.</summary>
internal sealed class OwnPhoto(IPhotoChange change, IActingChoice acting, DirectCopy copy)
{
    public async Task<WriteOutcome> ReplaceAsync(PersonId person, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken)
    {
        var outcome = await change.ReplaceAsync(person, jpeg, acting.For(person), cancellationToken);
        if (outcome is WriteOutcome.Written)
            await copy.WriteAsync(person, jpeg, cancellationToken);
        return outcome;
    }

    public Task<WriteOutcome> RemoveAsync(PersonId person, CancellationToken cancellationToken) => change.RemoveAsync(person, acting.For(person), cancellationToken);

    /// <summary>Settles what is open for this person by reading again; other people's changes have promises of their own.</summary>
    /// <returns>Whether this person's change took effect; <see langword="null"/> where that cannot be told (yet).</returns>
    public async Task<SettledWrite?> SettleAsync(PersonId person, CancellationToken cancellationToken)
    {
        var settled = await change.SettleOpenAsync(write => write.Person == person ? acting.For(person) : null, cancellationToken);
        return settled.LastOrDefault(write => write.Write.Person == person);
    }
}

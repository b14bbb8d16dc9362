using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Settling;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Bot.Removing;

/// <summary>Finds out what stands against a removal, and removes.</summary>
internal sealed class Removal(PermissionLook permission, PhotoWriting writing, InteractionDesk desk)
{
    /// <summary>Asks only where there is a photo that may be removed; where only SharePoint still shows one, its own finding is the answer.</summary>
    public async Task<ChangeEnd> LookAsync(ChangePlace place, CancellationToken cancellationToken)
    {
        var photo = await permission.LookAsync(place.Interaction.Person, place.Turn.Now, cancellationToken);
        if (photo.State is PhotoState.RemovedInExchange) return new ChangeEnd.Changed(await writing.FollowWithCheckAsync(place, cancellationToken));

        return photo switch
        {
            { ExchangeHasPhoto: false } => await EndAsync(place, new Said("Remove.NothingThere"), cancellationToken),
            { UploadIsClosed: true } => await EndAsync(place, new Said("Remove.Closed"), cancellationToken),
            _ => await SetAsync(place, RemovalStage.Asking, null, cancellationToken),
        };
    }

    public async Task<ChangeEnd> RunAsync(ChangePlace place, CancellationToken cancellationToken) =>
        await writing.RemoveAsync(place.Interaction, cancellationToken) switch
        {
            WriteOutcome.Written => await DoneAsync(place, cancellationToken),
            WriteOutcome.Refused { Reason: WriteRefusal.NoMailbox } => await EndAsync(place, new Said("Remove.NothingThere"), cancellationToken),
            WriteOutcome.Refused => await EndAsync(place, new Said("Remove.Refused"), cancellationToken),
            WriteOutcome.NotWritten { Failure.Reason: ReadFailureReason.SignInNeeded } => new ChangeEnd.SignInNeeded(place.Interaction),
            WriteOutcome.NotWritten => await SetAsync(place, RemovalStage.Asking, new Said("Remove.NotRemoved", "Outlook"), cancellationToken),
            _ => await UnsettledAsync(place, await writing.PromiseToSettleAsync(place.Interaction, cancellationToken), cancellationToken),
        };

    public async Task<ChangeEnd> DoneAsync(ChangePlace place, CancellationToken cancellationToken)
    {
        await SetAsync(place, RemovalStage.Done, null, cancellationToken);
        return new ChangeEnd.Changed(await writing.FollowWithCheckAsync(place, cancellationToken));
    }

    public Task<ChangeEnd> EndAsync(ChangePlace place, Said why, CancellationToken cancellationToken) => SetAsync(place, RemovalStage.Ended, why, cancellationToken);

    public async Task<ChangeEnd> UnsettledAsync(ChangePlace place, DateTimeOffset lookAgainAt, CancellationToken cancellationToken)
    {
        var changed = await desk.ChangeAsync<RemovalState>(
            place.Interaction.Id, state => state with { Stage = RemovalStage.Unsettled, Since = place.Turn.Now, LookAgainAt = lookAgainAt }, cancellationToken);
        return new ChangeEnd.Stays(changed ?? place.Interaction);
    }

    private async Task<ChangeEnd> SetAsync(ChangePlace place, RemovalStage stage, Said? why, CancellationToken cancellationToken)
    {
        var changed = await desk.ChangeAsync<RemovalState>(
            place.Interaction.Id, state => state with { Stage = stage, Since = place.Turn.Now, Why = why }, cancellationToken);
        return new ChangeEnd.Stays(changed ?? place.Interaction);
    }
}

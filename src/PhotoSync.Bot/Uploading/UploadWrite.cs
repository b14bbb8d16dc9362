using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Settling;
using PhotoSync.Bot.Speaking;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Bot.Uploading;

/// <summary>Writes a confirmed picture and says how the talk goes on.</summary>
internal sealed class UploadWrite(PhotoWriting writing, PictureIntake intake, IPendingUploads uploads, InteractionDesk desk)
{
    /// <returns>The interaction whose card is to be shown now: the upload's own, or the check that follows a written photo.</returns>
    public async Task<ChangeEnd> RunAsync(ChangePlace place, CancellationToken cancellationToken)
    {
        var state = InteractionDesk.Read<UploadState>(place.Interaction);
        if (state.PreparedId is not { } id || await uploads.FindAsync(id, place.Interaction.Person, cancellationToken) is not { } jpeg)
            return await EndAsync(place, UploadStage.Refused, new Said("Upload.Expired"), cancellationToken);

        return await writing.ReplaceAsync(place.Interaction, jpeg, cancellationToken) switch
        {
            WriteOutcome.Written => await WrittenAsync(place, state, cancellationToken),
            WriteOutcome.Refused refused => await EndAsync(place, UploadStage.Refused, RefusalWords.Of(refused.Reason), cancellationToken),
            WriteOutcome.NotWritten { Failure.Reason: ReadFailureReason.SignInNeeded } => new ChangeEnd.SignInNeeded(place.Interaction),
            WriteOutcome.NotWritten failed => await EndAsync(place, UploadStage.Preview, NotSaved(failed.Failure), cancellationToken),
            _ => await UnsettledAsync(place, cancellationToken),
        };
    }

    /// <summary>The photo is in Exchange: the loop goes on with a check in the same message.</summary>
    public async Task<ChangeEnd> WrittenAsync(ChangePlace place, UploadState state, CancellationToken cancellationToken)
    {
        await intake.DropAsync(state, cancellationToken);
        await SetAsync(place, UploadStage.Done, null, cancellationToken);
        return new ChangeEnd.Changed(await writing.FollowWithCheckAsync(place, cancellationToken));
    }

    public async Task<ChangeEnd> EndAsync(ChangePlace place, UploadStage stage, Said why, CancellationToken cancellationToken)
    {
        if (stage is not UploadStage.Preview) await intake.DropAsync(InteractionDesk.Read<UploadState>(place.Interaction), cancellationToken);
        return new ChangeEnd.Stays(await SetAsync(place, stage, why, cancellationToken));
    }

    private async Task<ChangeEnd> UnsettledAsync(ChangePlace place, CancellationToken cancellationToken)
    {
        var due = await writing.PromiseToSettleAsync(place.Interaction, cancellationToken);
        var changed = await desk.ChangeAsync<UploadState>(
            place.Interaction.Id, state => state with { Stage = UploadStage.Unsettled, Since = place.Turn.Now, LookAgainAt = due }, cancellationToken);
        return new ChangeEnd.Stays(changed ?? place.Interaction);
    }

    private async Task<Interaction> SetAsync(ChangePlace place, UploadStage stage, Said? why, CancellationToken cancellationToken) =>
        await desk.ChangeAsync<UploadState>(
            place.Interaction.Id, state => state with { Stage = stage, Since = stage is UploadStage.Preview ? state.Since : place.Turn.Now, Refusal = why }, cancellationToken)
        ?? place.Interaction;

    private static Said NotSaved(ReadFailure failure) =>
        new(failure.Reason is ReadFailureReason.Throttled ? "Upload.NotSavedBusy" : "Upload.NotSaved", "Outlook");
}

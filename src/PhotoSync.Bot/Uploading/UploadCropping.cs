using PhotoSync.Bot.Interactions;
using PhotoSync.People;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Uploading;

/// <summary>Serves the crop dialog, which is a page of the host.</summary>
internal sealed class UploadCropping(InteractionDesk desk, IPendingUploads uploads, PictureIntake intake, UploadNews news) : IUploadCropping
{
    public async Task<ReadOnlyMemory<byte>?> FindOriginalAsync(string interactionId, PersonId person, CancellationToken cancellationToken) =>
        await FindOpenAsync(interactionId, person, cancellationToken) is (_, { OriginalId: { } original })
            ? await uploads.FindAsync(original, person, cancellationToken)
            : null;

    public async Task<UploadOutcome?> ChooseAsync(string interactionId, PersonId person, CropChoice crop, CancellationToken cancellationToken)
    {
        if (await FindOpenAsync(interactionId, person, cancellationToken) is not (var interaction, { OriginalId: { } id } state)) return null;
        if (await uploads.FindAsync(id, person, cancellationToken) is not { } original) return null;

        var (outcome, preview) = await intake.CropAsync(person, state, original, crop, news.Now, cancellationToken);
        if (preview is null) return outcome;

        // Meanwhile the person may have confirmed the square that the card showed.
        var changed = await desk.ChangeAsync<UploadState>(interaction.Id, now => now.PreparedId == state.PreparedId && now.Stage is UploadStage.Preview ? preview : null, cancellationToken);
        await uploads.DropAsync((changed is null ? preview : state).PreparedId!, cancellationToken);
        if (changed is null) return null;

        await news.ShowAsync(changed, cancellationToken);
        return outcome;
    }

    private async Task<(Interaction Interaction, UploadState State)?> FindOpenAsync(string interactionId, PersonId person, CancellationToken cancellationToken)
    {
        var interaction = await desk.FindAsync(interactionId, cancellationToken);
        if (interaction is not { Kind: UploadTalk.KindOfInteraction } || interaction.Person != person || interaction.ExpiresAt <= news.Now) return null;

        var state = InteractionDesk.Read<UploadState>(interaction);
        return state.Stage is UploadStage.Preview ? (interaction, state) : null;
    }
}

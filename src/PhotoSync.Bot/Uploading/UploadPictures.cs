using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Pictures;

namespace PhotoSync.Bot.Uploading;

/// <summary>The pictures of an upload that waits for confirmation: the host serves them for the upload's kinds of <see cref="PictureKind"/>.</summary>
public sealed class UploadPictures(IInteractionStore interactions, IPendingUploads uploads)
{
    /// <summary>Finds the preview (JPEG) or the picture as it was sent.</summary>
    /// <returns><see langword="null"/> where the upload is confirmed, cancelled, expired or unknown.</returns>
    public async Task<ReadOnlyMemory<byte>?> FindAsync(string interactionId, PictureKind kind, CancellationToken cancellationToken)
    {
        if (await interactions.FindAsync(interactionId, cancellationToken) is not { Kind: UploadTalk.KindOfInteraction } interaction) return null;

        var state = InteractionDesk.Read<UploadState>(interaction);
        var id = kind switch
        {
            PictureKind.UploadPreview => state.PreparedId,
            PictureKind.UploadOriginal => state.OriginalId,
            _ => null,
        };
        return id is null ? null : await uploads.FindAsync(id, interaction.Person, cancellationToken);
    }
}

using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Pictures;

namespace PhotoSync.Bot.Uploading;

/// <summary>The pictures of an upload that waits for confirmation: the host serves them for the upload's kinds of <see cref="PictureKind"/>.</summary>
public sealed class UploadPictures(IInteractionStore interactions, IPendingUploads uploads)
{
    /// <summary>Finds the preview (JPEG) or the picture as it was sent.</summary>
    /// <returns><see langword="null"/> where the upload is confirmed, cancelled, expired or unknown.</returns>
    public async Task<ReadOnlyMemory<byte>?> FindAsync(string interactionId, PictureKind kind, CancellationToken cancellationToken) =>
        await interactions.FindAsync(interactionId, cancellationToken) is { } found ? await uploads.FindAsync(found.State, found.Person, cancellationToken) : null;
}

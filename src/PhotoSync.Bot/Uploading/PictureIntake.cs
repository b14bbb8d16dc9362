using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Speaking;
using PhotoSync.People;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Uploading;

/// <summary>Makes a preview of a picture that was sent, or says why that cannot be.</summary>
internal sealed class PictureIntake(IAttachmentDownloads downloads, UploadPreparation preparation, IPendingUploads uploads, PermissionLook permission)
{
    /// <summary>Fetches and prepares the picture while it finds out whether the person may change their photo at all.</summary>
    public async Task<UploadState> TakeAsync(PersonId person, SentPicture picture, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var looking = permission.FindClosedAsync(person, now, cancellationToken);
        var taken = await FetchAsync(person, picture, now, cancellationToken);
        if (await looking is not { } closed) return taken;

        await DropAsync(taken, cancellationToken);
        return Refused(closed, now);
    }

    /// <summary>Cuts another square out of the picture that is kept.</summary>
    /// <returns>What came of it, and the preview that it makes; no preview where it cannot be cut so.</returns>
    public async Task<(UploadOutcome Outcome, UploadState? Preview)> CropAsync(
        PersonId person, UploadState state, ReadOnlyMemory<byte> original, CropChoice crop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var outcome = await preparation.PrepareAsync(original, crop, cancellationToken);
        if (outcome is not PreparedPhoto photo) return (outcome, null);

        var preview = await PreviewAsync(person, photo, now, cancellationToken);
        return (outcome, preview with { OriginalId = state.OriginalId, HadSeveral = state.HadSeveral });
    }

    public async Task DropAsync(UploadState state, CancellationToken cancellationToken)
    {
        if (state.OriginalId is { } original) await uploads.DropAsync(original, cancellationToken);
        if (state.PreparedId is { } prepared) await uploads.DropAsync(prepared, cancellationToken);
    }

    private async Task<UploadState> FetchAsync(PersonId person, SentPicture picture, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var fetched = await downloads.FetchAsync(picture, cancellationToken);
        if (fetched is not DownloadOutcome.Fetched { Content: var content }) return Refused(RefusalWords.Of(fetched), now);

        var prepared = await PrepareAsync(person, content, CropChoice.Automatic, now, cancellationToken);
        return prepared.Stage is UploadStage.Preview
            ? prepared with { OriginalId = await uploads.KeepAsync(person, content, cancellationToken) }
            : prepared;
    }

    private async Task<UploadState> PrepareAsync(PersonId person, ReadOnlyMemory<byte> content, CropChoice crop, DateTimeOffset now, CancellationToken cancellationToken) =>
        await preparation.PrepareAsync(content, crop, cancellationToken) switch
        {
            PreparedPhoto photo => await PreviewAsync(person, photo, now, cancellationToken),
            UploadRefusal refusal => Refused(RefusalWords.Of(refusal), now),
            _ => Refused(new Said("Refusal.Damaged"), now),
        };

    private async Task<UploadState> PreviewAsync(PersonId person, PreparedPhoto photo, DateTimeOffset now, CancellationToken cancellationToken) => new()
    {
        Stage = UploadStage.Preview,
        Since = now,
        PreparedId = await uploads.KeepAsync(person, photo.Jpeg, cancellationToken),
        Width = photo.Width,
    };

    private static UploadState Refused(Said why, DateTimeOffset now) => new() { Stage = UploadStage.Refused, Since = now, Refusal = why };
}

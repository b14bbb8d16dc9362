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
    /// <returns>The new preview, or the reason why it cannot be cut so; <see langword="null"/> where the picture is no longer kept.</returns>
    public async Task<UploadState?> CropAsync(PersonId person, UploadState state, CropChoice crop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (state.OriginalId is not { } id || await uploads.FindAsync(id, person, cancellationToken) is not { } original) return null;

        var prepared = await PrepareAsync(person, original, crop, now, cancellationToken);
        if (prepared.Stage is UploadStage.Preview && state.PreparedId is { } old) await uploads.DropAsync(old, cancellationToken);
        return prepared with { OriginalId = id, HadSeveral = state.HadSeveral };
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
            PreparedPhoto photo => new UploadState
            {
                Stage = UploadStage.Preview,
                Since = now,
                PreparedId = await uploads.KeepAsync(person, photo.Jpeg, cancellationToken),
                Width = photo.Width,
            },
            UploadRefusal refusal => Refused(RefusalWords.Of(refusal), now),
            _ => Refused(new Said("Refusal.Damaged"), now),
        };

    private static UploadState Refused(Said why, DateTimeOffset now) => new() { Stage = UploadStage.Refused, Since = now, Refusal = why };
}

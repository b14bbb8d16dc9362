using PhotoSync.Comparison;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sources;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>Compares the Exchange photo with SharePoint's copy. Bytes are read only where no fingerprint of the photo is kept, or where the fingerprints are too close to tell.</summary>
internal sealed class PictureLook(ExchangeSource exchange, SharePointSource sharePoint, PhotoComparer comparer, MailboxCalls calls)
{
    /// <summary>SharePoint's largest thumbnail has 200 to 300 pixels (domain.md §1.3); more detail than that cannot matter.</summary>
    private const int Pixels = 240;

    /// <summary>Takes the fingerprint of the Exchange photo, unless the one that is kept is of this photo.</summary>
    public async Task<TakenPicture> TakeAsync(SweepSubject subject, SweepScope scope, string etag, CancellationToken cancellationToken)
    {
        if (subject.Sighting is { Fingerprint: { } kept } sighting && sighting.ETag == etag)
            return new TakenPicture(kept, null, null);

        var read = await ReadAsync(subject, scope, cancellationToken);
        return read.ValueOrDefault is { } picture && comparer.Fingerprint(picture.Content) is FingerprintOutcome.Taken taken
            ? new TakenPicture(taken.Fingerprint, picture, null)
            : new TakenPicture(null, read.ValueOrDefault, read.FailureOrNull);
    }

    /// <summary>Compares the two, or recalls how they compared.</summary>
    public async Task<PhotoVerdict> CompareAsync(SweepSubject subject, SweepScope scope, (string ETag, TakenPicture Picture) photo, SeenCopy copy, CancellationToken cancellationToken)
    {
        if (copy.Facts is { Verdict: { } verdict } && copy.Facts.ComparedETag == photo.ETag)
            return verdict;
        var quick = photo.Picture.Fingerprint is { } one && copy.Facts.Copy is { } other
            ? comparer.Compare(one, other)
            : PhotoVerdict.CannotTell(CannotTellReason.Unreadable);
        if (quick.Reason is not (CannotTellReason.Borderline or CannotTellReason.OtherVersion))
            return quick;

        var picture = photo.Picture.File ?? (await ReadAsync(subject, scope, cancellationToken)).ValueOrDefault;
        var file = await BytesOfAsync(copy, scope, cancellationToken);
        return picture is null || file is null ? quick : comparer.Compare(picture.Content, file.Content);
    }

    private Task<Reading<PictureFile?>> ReadAsync(SweepSubject subject, SweepScope scope, CancellationToken cancellationToken) =>
        calls.RunAsync(() => exchange.Photos.ReadPictureAsync(subject.Person.Id, Pixels, scope.Acting, cancellationToken), cancellationToken);

    private async Task<PictureFile?> BytesOfAsync(SeenCopy copy, SweepScope scope, CancellationToken cancellationToken) =>
        copy.File.ValueOrDefault is { Content.IsEmpty: false } read
            ? read
            : (await sharePoint.Photos.ReadThumbnailAsync(copy.Profile.ValueOrDefault!, ThumbnailSize.Large, scope.Acting, cancellationToken)).ValueOrDefault;
}

using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Synchronization;

/// <summary>Compares the Exchange photo with SharePoint's copy, reading the Exchange photo's bytes only when no fingerprint of it is stored or the fingerprints are too close to tell.</summary>
internal sealed class PictureComparison(IExchangePhotos exchange, CheckMemory memory)
{
    /// <summary>SharePoint's largest thumbnail has 200 to 300 pixels (domain.md §1.3); more detail than that cannot matter.</summary>
    private const int Pixels = 240;

    private readonly PhotoComparer comparer = new();

    /// <summary>Takes the Exchange photo's side of the comparison as soon as the photo is known, while SharePoint is still being asked.</summary>
    public async Task<Taken> TakeAsync(CheckQuestion question, Task<Reading<ExchangePhoto?>> reading, CancellationToken cancellationToken)
    {
        var photo = await reading;
        if (!photo.IsKnown) return Taken.Nothing;

        var etag = photo.ValueOrDefault?.ETag;
        var history = await memory.Observations.FindAsync(question.Person, etag, cancellationToken);
        var taken = etag is null ? Taken.Nothing : await TakeAsync(question, etag, cancellationToken);
        await memory.Observations.RecordAsync(question.Person, etag, taken.Fingerprint, memory.Clock.GetUtcNow(), cancellationToken);
        return taken with { HasPhoto = etag is not null, History = history };
    }

    public async Task<Compared> CompareAsync(CheckQuestion question, Taken taken, Reading<PictureFile?> copy, CancellationToken cancellationToken)
    {
        if (copy.ValueOrDefault is not { } picture || !taken.HasPhoto) return new Compared(copy, null, taken.History);
        return taken.Failure is { } failure
            ? new Compared(new Reading<PictureFile?>.Unread(failure), null, taken.History)
            : new Compared(copy, await VerdictAsync(question, taken, picture, cancellationToken), taken.History);
    }

    private async Task<Taken> TakeAsync(CheckQuestion question, string etag, CancellationToken cancellationToken)
    {
        if (await memory.Observations.FindFingerprintAsync(question.Person, etag, cancellationToken) is { Version: PhotoFingerprint.CurrentVersion } stored)
            return new Taken(stored, null, null);

        var reading = await ReadAsync(question, cancellationToken);
        return reading.ValueOrDefault is { } picture && comparer.Fingerprint(picture.Content) is FingerprintOutcome.Taken taken
            ? new Taken(taken.Fingerprint, picture, null)
            : new Taken(null, reading.ValueOrDefault, reading.FailureOrNull);
    }

    private async Task<PhotoVerdict> VerdictAsync(CheckQuestion question, Taken taken, PictureFile copy, CancellationToken cancellationToken)
    {
        var quick = taken.Fingerprint is { } known && comparer.Fingerprint(copy.Content) is FingerprintOutcome.Taken other
            ? comparer.Compare(known, other.Fingerprint)
            : PhotoVerdict.CannotTell(CannotTellReason.Unreadable);
        if (quick.Reason is not (CannotTellReason.Borderline or CannotTellReason.OtherVersion)) return quick;

        var picture = taken.Picture ?? (await ReadAsync(question, cancellationToken)).ValueOrDefault;
        return picture is null ? quick : comparer.Compare(picture.Content, copy.Content);
    }

    private Task<Reading<PictureFile?>> ReadAsync(CheckQuestion question, CancellationToken cancellationToken) =>
        exchange.ReadPictureAsync(question.Person, Pixels, question.Acting, cancellationToken);

    /// <param name="Fingerprint">Of the Exchange photo; none where its bytes could not be read or are no picture.</param>
    /// <param name="Picture">Its bytes, where they were read in this check.</param>
    /// <param name="Failure">Why they were not.</param>
    internal sealed record Taken(PhotoFingerprint? Fingerprint, PictureFile? Picture, ReadFailure? Failure)
    {
        public static Taken Nothing { get; } = new(null, null, null);

        /// <summary>Whether Exchange is known to have a photo.</summary>
        public bool HasPhoto { get; init; }

        /// <summary>What was observed before this check.</summary>
        public PhotoHistory History { get; init; } = PhotoHistory.None;
    }

    /// <param name="Copy">SharePoint's picture, or the failure that stands in the way of comparing it.</param>
    /// <param name="Verdict">The comparison; none where there were not two pictures.</param>
    /// <param name="History">What was observed before this check.</param>
    internal sealed record Compared(Reading<PictureFile?> Copy, PhotoVerdict? Verdict, PhotoHistory History);
}

using PhotoSync.Comparison;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sources;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>
/// Looks at SharePoint's side: the profile each time, the copy's bytes only when its address or timestamp is new, the date of its file in between where the
/// timestamp proves nothing or was not borne out by the file for long.
/// </summary>
internal sealed class CopyLook(SharePointSource source, PhotoComparer comparer, TimeProvider clock)
{
    /// <summary>A file that was changed or deleted behind the profile's back shows after so long at the latest.</summary>
    private static readonly TimeSpan DateHolds = TimeSpan.FromDays(30);

    public async Task<SeenCopy> ReadAsync(SweepSubject subject, SweepScope scope, bool isWanted, CancellationToken cancellationToken)
    {
        var profile = await source.Photos.ReadProfileAsync(subject.Person, scope.Acting, cancellationToken);
        if (!isWanted || !profile.IsKnown)
            return SeenCopy.Without(profile, subject.Facts) with { Facts = subject.Facts };
        if (profile.ValueOrDefault is not { PictureUrl.Length: > 0 } found)
            return SeenCopy.Without(profile, subject.Facts);
        if (!source.Photos.IsOnMySiteHost(scope.Run.Tenant, found))
            return SeenCopy.Without(profile, subject.Facts, isOnMySiteHost: false);

        var stamp = $"{found.PictureUrl}\n{found.Timestamp}";
        return subject.Facts.Copy is not null && subject.Facts.CopyStamp == stamp
            ? await ReadDateAsync(subject, scope, profile, cancellationToken)
            : await ReadFileAsync(subject, scope, profile, cancellationToken);
    }

    private async Task<SeenCopy> ReadDateAsync(SweepSubject subject, SweepScope scope, Reading<SharePointProfile?> profile, CancellationToken cancellationToken)
    {
        var (facts, now) = (subject.Facts, clock.GetUtcNow());
        var isProof = profile.ValueOrDefault!.PictureWritten is not null && !KnownConstant(profile.ValueOrDefault);
        if (isProof && facts.CopyDateReadAt is { } read && now - read < DateHolds)
            return SameAsBefore(profile, facts);

        var date = await source.Dates.ReadAsync(scope.Run.Tenant, profile.ValueOrDefault, ThumbnailSize.Large, cancellationToken);
        return date switch
        {
            Reading<DateTimeOffset?>.Unread unread => new SeenCopy(profile, new Reading<PictureFile?>.Unread(unread.Failure), true, facts),
            Reading<DateTimeOffset?>.Known { Value: { } written } when written == facts.CopyWritten => SameAsBefore(profile, facts with { CopyDateReadAt = now }),
            _ => await ReadFileAsync(subject, scope, profile, cancellationToken),
        };
    }

    private async Task<SeenCopy> ReadFileAsync(SweepSubject subject, SweepScope scope, Reading<SharePointProfile?> profile, CancellationToken cancellationToken)
    {
        var found = profile.ValueOrDefault!;
        var file = await source.Photos.ReadThumbnailAsync(found, ThumbnailSize.Large, scope.Acting, cancellationToken);
        if (file.ValueOrDefault is not { } picture)
            return SeenCopy.Without(profile, subject.Facts) with { File = file };

        return new SeenCopy(profile, file, true, subject.Facts with
        {
            CopyStamp = $"{found.PictureUrl}\n{found.Timestamp}",
            Copy = comparer.Fingerprint(picture.Content) is FingerprintOutcome.Taken taken ? taken.Fingerprint : null,
            CopyWritten = picture.LastModified,
            CopyDateReadAt = clock.GetUtcNow(),
            ComparedETag = null,
            Verdict = null,
        });
    }

    private static SeenCopy SameAsBefore(Reading<SharePointProfile?> profile, SweptFacts facts) =>
        new(profile, new Reading<PictureFile?>.Known(new PictureFile(ReadOnlyMemory<byte>.Empty, null, facts.CopyWritten)), true, facts);

    private static bool KnownConstant(SharePointProfile profile) => Diagnosis.KnownLooks.IsWrittenByScript(profile);
}

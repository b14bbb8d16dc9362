using PhotoSync.Comparison;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>Looks at one person: what is the same as before is not read again, and the library's rules say what it all means.</summary>
internal sealed class PersonLook(MailboxLook mailboxes, CopyLook copies, PictureLook pictures, TimeProvider clock)
{
    public async Task<SweepResult> LookAsync(SweepSubject subject, Reading<ExchangePhoto?> photo, SweepScope scope, CancellationToken cancellationToken)
    {
        var etag = photo.ValueOrDefault?.ETag;
        var copy = await copies.ReadAsync(subject, scope, isWanted: etag is not null, cancellationToken);
        var (mailbox, facts) = await mailboxes.ReadAsync(subject with { Facts = copy.Facts }, scope, cancellationToken);
        copy = copy with { Facts = facts };
        var taken = etag is null ? TakenPicture.Nothing : await pictures.TakeAsync(subject, scope, etag, cancellationToken);
        PhotoVerdict? verdict = null;
        if (etag is not null && copy.File.ValueOrDefault is not null)
        {
            if (taken.Failure is { } failure)
                copy = copy with { File = new Reading<PictureFile?>.Unread(failure) };
            else
                verdict = await pictures.CompareAsync(subject, scope, (etag, taken), copy, cancellationToken);
        }

        var finding = Diagnostician.Diagnose(Situation(subject, scope, (photo, mailbox), copy) with { Verdict = verdict });
        var kept = verdict is null ? copy.Facts : copy.Facts with { ComparedETag = etag, Verdict = verdict };
        return new SweepResult(subject.Person.Id, finding, kept) { Exchange = photo, Fingerprint = taken.Fingerprint };
    }

    private Situation Situation(SweepSubject subject, SweepScope scope, (Reading<ExchangePhoto?> Photo, Reading<Mailbox> Mailbox) read, SeenCopy copy) => new()
    {
        Id = subject.Person.Id,
        At = clock.GetUtcNow(),
        Person = new Reading<Person?>.Known(subject.Person),
        Mailbox = read.Mailbox,
        Exchange = read.Photo,
        Profile = copy.Profile,
        Copy = copy.File,
        CopyIsOnMySiteHost = copy.IsOnMySiteHost,
        Policy = scope.Policy,
        Roles = new Reading<IReadOnlyList<Guid>>.NotAsked(),
        History = PhotoSighting.HistoryOf(subject.Sighting, read.Photo.ValueOrDefault?.ETag),
        Visits = subject.Visits,
        UploadWasRefused = subject.UploadWasRefused,
        TenantLooksBlocked = scope.LooksBlocked,
    };
}

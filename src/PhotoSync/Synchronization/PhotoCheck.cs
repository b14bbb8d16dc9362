using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Synchronization;

/// <summary>The check, on the library's borders. Thread-safe; keeps nothing between calls but what the stores keep.</summary>
/// <param name="directory">People, mailboxes and the photo policy.</param>
/// <param name="exchange">The photo in Exchange.</param>
/// <param name="sharePoint">The photo in SharePoint.</param>
/// <param name="memory">What we observed before.</param>
public sealed class PhotoCheck(IDirectory directory, IExchangePhotos exchange, ISharePointPhotos sharePoint, CheckMemory memory) : IPhotoCheck
{
    private readonly PictureComparison comparison = new(exchange, memory);

    /// <inheritdoc/>
    public async Task<CheckResult> CheckAsync(CheckQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (id, acting) = (question.Person, question.Acting);
        var mailbox = directory.ReadMailboxAsync(id, acting, cancellationToken);
        var photo = exchange.ReadAsync(id, acting, cancellationToken);
        var policy = directory.ReadPhotoPolicyAsync(id.Tenant, acting, cancellationToken);
        var roles = directory.ReadRolesAsync(id, acting, cancellationToken);
        var known = memory.RecallAsync(id, cancellationToken);

        var person = await directory.FindAsync(id, acting, cancellationToken);
        var copy = await ReadCopyAsync(person, acting, cancellationToken);
        var compared = await comparison.CompareAsync(question, await photo, copy.Picture, cancellationToken);

        var situation = new Situation
        {
            Id = id,
            At = memory.Clock.GetUtcNow(),
            Person = person,
            Mailbox = await mailbox,
            Exchange = await photo,
            Profile = copy.Profile,
            Copy = compared.Copy,
            CopyIsOnMySiteHost = copy.IsOnMySiteHost,
            Verdict = compared.Verdict,
            Policy = await policy,
            Roles = await roles,
            History = compared.History,
            Visits = (await known).Visits,
            UploadWasRefused = (await known).UploadWasRefused,
            TenantLooksBlocked = (await known).TenantLooksBlocked,
            StillSeesOldPicture = question.StillSeesOldPicture,
        };
        var finding = Diagnostician.Diagnose(situation);
        await memory.Tenants.RecordAsync(id, finding, cancellationToken);
        return new CheckResult(situation, finding);
    }

    private async Task<SharePointCopy> ReadCopyAsync(Reading<Person?> person, Acting acting, CancellationToken cancellationToken)
    {
        if (person.ValueOrDefault is not { } known) return SharePointCopy.NotAsked;
        var profile = await sharePoint.ReadProfileAsync(known, acting, cancellationToken);
        if (profile.ValueOrDefault is not { PictureUrl.Length: > 0 } found) return SharePointCopy.NotAsked with { Profile = profile };
        if (!sharePoint.IsOnMySiteHost(known.Id.Tenant, found)) return SharePointCopy.NotAsked with { Profile = profile, IsOnMySiteHost = false };
        var picture = await sharePoint.ReadThumbnailAsync(found, ThumbnailSize.Large, acting, cancellationToken);
        return new SharePointCopy(profile, picture, IsOnMySiteHost: true);
    }

    private sealed record SharePointCopy(Reading<SharePointProfile?> Profile, Reading<PictureFile?> Picture, bool IsOnMySiteHost)
    {
        public static readonly SharePointCopy NotAsked = new(new Reading<SharePointProfile?>.NotAsked(), new Reading<PictureFile?>.NotAsked(), true);
    }
}

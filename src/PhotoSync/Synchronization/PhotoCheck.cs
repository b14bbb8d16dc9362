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
        var person = directory.FindAsync(id, acting, cancellationToken);
        var photo = exchange.ReadAsync(id, acting, cancellationToken);
        var taken = comparison.TakeAsync(question, photo, cancellationToken);
        var mailbox = directory.ReadMailboxAsync(id, acting, cancellationToken);
        var policy = directory.ReadPhotoPolicyAsync(id.Tenant, acting, cancellationToken);
        var roles = directory.ReadRolesAsync(id, acting, cancellationToken);
        var known = memory.RecallAsync(id, cancellationToken);

        var copy = await ReadCopyAsync(question, await ReadProfileAsync(question, person, cancellationToken), cancellationToken);
        var compared = await comparison.CompareAsync(question, await taken, copy.Picture, cancellationToken);

        var situation = new Situation
        {
            Id = id,
            At = memory.Clock.GetUtcNow(),
            Person = await person,
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
        if (!question.IsNotedByAsker) await memory.Tenants.RecordAsync(id, finding, cancellationToken);
        return new CheckResult(situation, finding);
    }

    /// <summary>Asks under the name that is recalled while the directory is being asked, and again only where it tells another name.</summary>
    private async Task<Reading<SharePointProfile?>> ReadProfileAsync(CheckQuestion question, Task<Reading<Person?>> person, CancellationToken cancellationToken)
    {
        var name = await directory.RecallNameAsync(question.Person, question.Acting, cancellationToken);
        var early = name is null
            ? Task.FromResult<Reading<SharePointProfile?>>(new Reading<SharePointProfile?>.NotAsked())
            : sharePoint.ReadProfileAsync(new Person(question.Person, name, name), question.Acting, cancellationToken);
        var profile = await early;
        if ((await person).ValueOrDefault is not { } known) return new Reading<SharePointProfile?>.NotAsked();
        return known.UserPrincipalName.Equals(name, StringComparison.OrdinalIgnoreCase)
            ? profile
            : await sharePoint.ReadProfileAsync(known, question.Acting, cancellationToken);
    }

    private async Task<SharePointCopy> ReadCopyAsync(CheckQuestion question, Reading<SharePointProfile?> profile, CancellationToken cancellationToken)
    {
        if (profile.ValueOrDefault is not { PictureUrl.Length: > 0 } found) return SharePointCopy.NotAsked with { Profile = profile };
        if (!sharePoint.IsOnMySiteHost(question.Person.Tenant, found)) return SharePointCopy.NotAsked with { Profile = profile, IsOnMySiteHost = false };
        var picture = await sharePoint.ReadThumbnailAsync(found, ThumbnailSize.Large, question.Acting, cancellationToken);
        return new SharePointCopy(profile, picture, IsOnMySiteHost: true);
    }

    private sealed record SharePointCopy(Reading<SharePointProfile?> Profile, Reading<PictureFile?> Picture, bool IsOnMySiteHost)
    {
        public static readonly SharePointCopy NotAsked = new(new Reading<SharePointProfile?>.NotAsked(), new Reading<PictureFile?>.NotAsked(), true);
    }
}

using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>The photo in SharePoint, by its REST interface.</summary>
internal sealed class SharePointPhotos(ServedTenants tenants, SharePointRequests requests, SharePointBudget budget, Caller caller) : ISharePointPhotos
{
    private const string OwnPage = "/_layouts/15/me.aspx";
    private const int MostBytes = 5_000_000;

    public async Task<Reading<SharePointProfile?>> ReadProfileAsync(Person person, Acting acting, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (tenants.Find(person.Id.Tenant) is not { } tenant)
            return new Reading<SharePointProfile?>.Unread(caller.NotServed(Source.SharePointProfile));
        await budget.WaitForProfileAsync(tenant.Id, cancellationToken).ConfigureAwait(false);
        var call = requests.ReadProfile(tenant.MySite, person, acting);
        return await caller.ReadAsync(call, answer => ProfileReading.Read(answer, person.Id), cancellationToken).ConfigureAwait(false);
    }

    public async Task<Reading<PictureFile?>> ReadThumbnailAsync(SharePointProfile profile, ThumbnailSize size, Acting acting, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (tenants.Find(TenantOf(acting)) is not { } tenant)
            return new Reading<PictureFile?>.Unread(caller.NotServed(Source.SharePointPhoto));
        if (PictureAddress.Find(tenant, profile)?.In(size) is not { } file)
            return new Reading<PictureFile?>.Known(null);

        await budget.WaitForFileAsync(tenant.Id, cancellationToken).ConfigureAwait(false);
        await budget.WaitForFileAsync(tenant.Id, cancellationToken).ConfigureAwait(false);
        var date = caller.ReadAsync(requests.ReadFileDate(file, acting), FileReading.Date, cancellationToken);
        var picture = await caller.ReadAsync(requests.ReadFile(file, acting), FileReading.Bytes, cancellationToken).ConfigureAwait(false);
        var written = (await date.ConfigureAwait(false)).ValueOrDefault;
        return picture.ValueOrDefault is { } found ? new Reading<PictureFile?>.Known(found with { LastModified = written }) : picture;
    }

    public bool IsOnMySiteHost(TenantId tenant, SharePointProfile profile) => tenants.Find(tenant) is { } served && PictureAddress.Find(served, profile) is not null;

    public Uri? OwnProfilePage(TenantId tenant, SharePointProfile? profile) =>
        tenants.Find(tenant) is { } served ? served.OwnProfilePage ?? served.MySiteOf(profile).At(OwnPage) : null;

    public async Task<WriteOutcome> SetOwnPictureAsync(PersonId person, ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        if (tenants.Find(person.Tenant) is not { } tenant)
            return new WriteOutcome.NotWritten(caller.NotServed(Source.SharePointProfile));
        return picture.Length > MostBytes
            ? new WriteOutcome.Refused(WriteRefusal.TooLarge, null)
            : await caller.WriteAsync(requests.SetOwnPicture(tenant.MySite, person, picture), cancellationToken).ConfigureAwait(false);
    }

    private static TenantId TenantOf(Acting acting) => acting switch
    {
        Acting.AsPerson person => person.Person.Tenant,
        Acting.AsApplication application => application.Tenant,
        _ => throw new InvalidOperationException("Nobody acts."),
    };
}

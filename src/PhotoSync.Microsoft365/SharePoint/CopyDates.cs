using PhotoSync.Coverage.Sources;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>The dates of files in the User Photos library.</summary>
internal sealed class CopyDates(ServedTenants tenants, SharePointRequests requests, SharePointBudget budget, Caller caller) : ICopyDates
{
    public async Task<Reading<DateTimeOffset?>> ReadAsync(TenantId tenant, SharePointProfile profile, ThumbnailSize size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (tenants.Find(tenant) is not { } served)
            return new Reading<DateTimeOffset?>.Unread(caller.NotServed(Source.SharePointPhoto));
        if (PictureAddress.Find(served, profile)?.In(size) is not { } file)
            return new Reading<DateTimeOffset?>.Known(null);
        await budget.WaitForFileAsync(tenant, cancellationToken).ConfigureAwait(false);
        return await caller.ReadAsync(requests.ReadFileDate(file, new Acting.AsApplication(tenant)), FileReading.Date, cancellationToken).ConfigureAwait(false);
    }
}

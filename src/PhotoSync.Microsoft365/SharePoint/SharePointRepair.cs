using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Synchronization;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>The administrator's repair, with the application's rights: files through the My Site Host, properties through the admin site (domain.md §3.4).</summary>
internal sealed class SharePointRepair(ServedTenants tenants, SharePointRequests requests, Caller caller, TimeProvider clock) : ISharePointRepair
{
    public bool IsSwitchedOn => requests.Options.AdminRepair;

    public async Task<RepairOutcome> WriteAsync(RepairOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (!IsSwitchedOn)
            return new RepairOutcome(RepairStep.SmallThumbnail, new WriteOutcome.Refused(WriteRefusal.Forbidden, null));
        if (tenants.Find(order.Person.Id.Tenant) is not { } tenant)
            return new RepairOutcome(RepairStep.SmallThumbnail, new WriteOutcome.NotWritten(caller.NotServed(Source.SharePointPhoto)));

        foreach (var (step, call) in Steps(order, tenant))
            if (await caller.WriteAsync(call, cancellationToken).ConfigureAwait(false) is var outcome and not WriteOutcome.Written)
                return new RepairOutcome(step, outcome);

        return new RepairOutcome(null, new WriteOutcome.Written());
    }

    private IEnumerable<(RepairStep Step, Call Call)> Steps(RepairOrder order, ServedTenant tenant)
    {
        var acting = new Acting.AsApplication(tenant.Id);
        var file = FileOf(order, tenant);
        yield return (RepairStep.SmallThumbnail, requests.Upload(file.In(ThumbnailSize.Small), order.Small, acting));
        yield return (RepairStep.MediumThumbnail, requests.Upload(file, order.Medium, acting));
        yield return (RepairStep.LargeThumbnail, requests.Upload(file.In(ThumbnailSize.Large), order.Large, acting));
        yield return (RepairStep.PictureUrl, Property("PictureURL", file.Url));
        yield return (RepairStep.PlaceholderState, Property("SPS-PicturePlaceholderState", "0"));
        yield return (RepairStep.Timestamp, Property("SPS-PictureTimestamp", SharePointTimestamp.Format(clock.GetUtcNow())));
        if (order.RestorePull)
            yield return (RepairStep.ExchangeSyncState, Property("SPS-PictureExchangeSyncState", "1"));

        Call Property(string name, string value) => requests.SetProperty(tenant.Admin, order.Person, (name, value));
    }

    private PictureAddress FileOf(RepairOrder order, ServedTenant tenant)
    {
        var name = $"{order.Person.Id.ObjectId:D}_MThumb.jpg";
        return PictureAddress.Find(tenant, order.Profile) is { } present
            ? present with { Name = name }
            : new PictureAddress(tenant.MySiteOf(order.Profile), $"/User Photos/{requests.Options.PictureFolder}", name);
    }
}

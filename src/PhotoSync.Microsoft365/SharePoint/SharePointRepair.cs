using PhotoSync.Microsoft365.Calls;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Synchronization;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>The administrator's repair, with the application's rights: files through the My Site Host, properties through the admin site (domain.md §3.4).</summary>
internal sealed class SharePointRepair(ServedTenants tenants, SharePointRequests requests, PacedCalls calls, TimeProvider clock) : ISharePointRepair
{
    public bool IsSwitchedOn => requests.Options.AdminRepair;

    public Task<RepairOutcome> WriteAsync(RepairOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        return RunAsync(order.Person, tenant => Steps(order, tenant), cancellationToken);
    }

    public Task<RepairOutcome> ClearAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return RunAsync(person, tenant => Clearing(person, tenant), cancellationToken);
    }

    private async Task<RepairOutcome> RunAsync(Person person, Func<ServedTenant, IEnumerable<(RepairStep Step, Call Call)>> steps, CancellationToken cancellationToken)
    {
        if (!IsSwitchedOn)
            return new RepairOutcome(RepairStep.SmallThumbnail, new WriteOutcome.Refused(WriteRefusal.Forbidden, null));
        if (tenants.Find(person.Id.Tenant) is not { } tenant)
            return new RepairOutcome(RepairStep.SmallThumbnail, new WriteOutcome.NotWritten(calls.NotServed(Source.SharePointPhoto)));

        foreach (var (step, call) in steps(tenant))
            if (await calls.WriteAsync(call, cancellationToken).ConfigureAwait(false) is var outcome and not WriteOutcome.Written)
                return new RepairOutcome(step, outcome);

        return new RepairOutcome(null, new WriteOutcome.Written());
    }

    private IEnumerable<(RepairStep Step, Call Call)> Clearing(Person person, ServedTenant tenant)
    {
        yield return (RepairStep.PlaceholderState, requests.SetProperty(tenant.Admin, person, ("SPS-PicturePlaceholderState", "1")));
        yield return (RepairStep.Timestamp, requests.SetProperty(tenant.Admin, person, ("SPS-PictureTimestamp", SharePointTimestamp.Format(clock.GetUtcNow()))));
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

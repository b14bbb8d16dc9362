using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class Leases(Databases databases)
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);

    [Theory, OnBothDatabases]
    public async Task Are_held_by_one_owner_until_they_end(DatabaseKind kind)
    {
        var store = new LeaseStore(await databases.OpenAsync(kind));

        Assert.Equal(1, await store.TryTakeAsync(Some.Tenant, "one", Duration, default));
        Assert.Null(await store.TryTakeAsync(Some.Tenant, "other", Duration, default));
        await store.ReleaseAsync(new Grip(Some.Tenant, 1), default);

        Assert.Equal(2, await store.TryTakeAsync(Some.Tenant, "other", Duration, default));
        Assert.False(await store.TryRenewAsync(new Grip(Some.Tenant, 1), Duration, default));
        Assert.True(await store.TryRenewAsync(new Grip(Some.Tenant, 2), Duration, default));
    }

    [Theory, OnBothDatabases]
    public async Task Are_taken_up_at_once_by_the_owner_that_comes_back(DatabaseKind kind)
    {
        var store = new LeaseStore(await databases.OpenAsync(kind));
        await store.TryTakeAsync(Some.Tenant, "one", Duration, default);

        Assert.Equal(2, await store.TryTakeAsync(Some.Tenant, "one", Duration, default));
    }

    [Theory, OnBothDatabases]
    public async Task Go_to_one_of_many_who_try_at_once(DatabaseKind kind)
    {
        var place = await databases.PlaceAsync(kind);
        var processes = Enumerable.Range(0, 4).Select(_ => place()).ToList();
        await processes[0].MigrateAsync(default);

        var epochs = await Task.WhenAll(processes.Select((process, number) => Task.Run(() => new LeaseStore(process).TryTakeAsync(Some.Tenant, $"owner {number}", Duration, default))));

        Assert.Equal(1, Assert.Single(epochs, epoch => epoch is not null));
    }

    [Theory, OnBothDatabases]
    public async Task That_ended_leave_their_tenant_to_the_watchdog_of_anybody(DatabaseKind kind)
    {
        var tables = await CampaignTables.StartAsync(await databases.OpenAsync(kind), people: 1);

        Assert.Empty(await tables.Campaigns.ListWaitingTenantsAsync(Some.Morning, "there", default));
        Assert.Equal([Some.Tenant], await tables.Campaigns.ListWaitingTenantsAsync(Some.Morning, "here", default));
        await tables.Leases.ReleaseAsync(tables.Grip, default);
        Assert.Equal([Some.Tenant], await tables.Campaigns.ListWaitingTenantsAsync(Some.Morning, "there", default));
        await tables.Campaigns.TryMoveAsync(tables.Campaign.Id, [CampaignStatus.Running], CampaignStatus.Paused, CampaignHold.ByAdmin, default);
        Assert.Empty(await tables.Campaigns.ListWaitingTenantsAsync(Some.Morning, "there", default));
    }
}

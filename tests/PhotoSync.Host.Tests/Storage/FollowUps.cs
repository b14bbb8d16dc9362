using PhotoSync.Host.Storage.FollowUps;
using PhotoSync.People;
using PhotoSync.Reminders.FollowUps;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class FollowUps(Databases databases)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TenantId Tenant = Some.PersonId().Tenant;
    private static readonly TenantId Other = new(Guid.NewGuid());

    [Theory, OnBothDatabases]
    public async Task A_person_has_one_open_follow_up_for_each_purpose(DatabaseKind kind)
    {
        var store = new FollowUpStore(await databases.OpenAsync(kind), new FollowUpBell());
        var (first, second) = (Due(0), Due(1));
        second = second with { Person = first.Person };

        await store.ScheduleAsync(first, default);
        await store.ScheduleAsync(second, default);
        await store.CompleteAsync(first.Id, default);

        Assert.Equal(second, await store.FindOpenAsync(first.Person, FollowUpPurpose.PhotoArrival, default));
        Assert.Null(await store.FindOpenAsync(first.Person, FollowUpPurpose.UploadSettling, default));
    }

    [Theory, OnBothDatabases]
    public async Task Only_what_is_due_is_handed_out_and_the_earliest_first(DatabaseKind kind)
    {
        var store = new FollowUpStore(await databases.OpenAsync(kind), new FollowUpBell());
        var rows = new[] { Due(2), Due(0), Due(1), Due(5) };
        foreach (var row in rows)
            await store.ScheduleAsync(row, default);

        var claimed = await store.ClaimDueAsync(Tenant, Some.Morning.AddHours(3), 2, Lease, default);

        Assert.Equal([rows[1], rows[2]], claimed);
        Assert.Equal(rows[0].DueAt, (await store.ListNextAsync(default))[Tenant]);
    }

    [Theory, OnBothDatabases]
    public async Task Each_tenant_has_its_own_next_one_and_nothing_of_another_is_handed_out(DatabaseKind kind)
    {
        var store = new FollowUpStore(await databases.OpenAsync(kind), new FollowUpBell());
        var others = Due(3) with { Person = new PersonId(Other, Guid.NewGuid()) };
        foreach (var row in new[] { Due(2), Due(1), others, others with { Id = Guid.NewGuid(), Purpose = FollowUpPurpose.UploadSettling, DueAt = Some.Morning.AddHours(4) } })
            await store.ScheduleAsync(row, default);

        var next = await store.ListNextAsync(default);
        var claimed = await store.ClaimDueAsync(Other, Some.Morning.AddHours(3), 8, Lease, default);

        Assert.Equal([(Tenant, Some.Morning.AddHours(1)), (Other, others.DueAt)], next.Select(each => (each.Key, each.Value)).OrderBy(each => each.Value));
        Assert.Equal([others], claimed);
        Assert.Equal((Some.Morning.AddHours(1), others.DueAt + Lease), ((await store.ListNextAsync(default))[Tenant], (await store.ListNextAsync(default))[Other]));
    }

    [Theory, OnBothDatabases]
    public async Task What_a_crash_dropped_is_handed_out_again_after_its_lease(DatabaseKind kind)
    {
        var store = new FollowUpStore(await databases.OpenAsync(kind), new FollowUpBell());
        await store.ScheduleAsync(Due(0), default);
        var now = Some.Morning;

        Assert.Single(await store.ClaimDueAsync(Tenant, now, 8, Lease, default));
        Assert.Empty(await store.ClaimDueAsync(Tenant, now.AddMinutes(4), 8, Lease, default));
        Assert.Equal(now + Lease, (await store.ListNextAsync(default))[Tenant]);
        Assert.Single(await store.ClaimDueAsync(Tenant, now + Lease, 8, Lease, default));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_due_counts_as_overdue_until_it_is_settled(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var (store, overdue) = (new FollowUpStore(database, new FollowUpBell()), new OverdueFollowUps(database));
        var (first, second) = (Due(0), Due(5));
        await store.ScheduleAsync(first, default);
        await store.ScheduleAsync(second, default);

        await store.ClaimDueAsync(Tenant, first.DueAt, 8, Lease, default);
        Assert.Equal(1, await overdue.CountAsync(first.DueAt, default));
        await store.CompleteAsync(first.Id, default);
        Assert.Equal(0, await overdue.CountAsync(first.DueAt, default));
        Assert.Equal(1, await overdue.CountAsync(second.DueAt, default));
    }

    [Theory, OnBothDatabases]
    public async Task No_two_processes_get_the_same_row(DatabaseKind kind)
    {
        var place = await databases.PlaceAsync(kind);
        var processes = Enumerable.Range(0, 4).Select(_ => place()).ToList();
        await processes[0].MigrateAsync(default);
        for (var i = 0; i < 40; i++)
            await new FollowUpStore(processes[0], new FollowUpBell()).ScheduleAsync(Due(0), default);

        var claimed = await Task.WhenAll(processes.Select(process => Task.Run(async () => await new FollowUpStore(process, new FollowUpBell()).ClaimDueAsync(Tenant, Some.Morning, 40, Lease, default))));

        Assert.Equal(40, claimed.SelectMany(rows => rows).Select(row => row.Id).Distinct().Count());
        Assert.Equal(40, claimed.Sum(rows => rows.Count));
    }

    [Theory, OnBothDatabases]
    public async Task A_row_put_off_is_free_again_at_its_new_time(DatabaseKind kind)
    {
        var store = new FollowUpStore(await databases.OpenAsync(kind), new FollowUpBell());
        var row = Due(0);
        await store.ScheduleAsync(row, default);
        await store.ClaimDueAsync(Tenant, Some.Morning, 8, Lease, default);

        await store.RescheduleAsync(row.Id, Some.Morning.AddMinutes(1), attempt: 3, default);

        Assert.Equal([row with { DueAt = Some.Morning.AddMinutes(1), Attempt = 3 }], await store.ClaimDueAsync(Tenant, Some.Morning.AddMinutes(1), 8, Lease, default));
    }

    [Theory, OnBothDatabases]
    public async Task A_cancelled_follow_up_is_gone_and_an_empty_table_has_nothing_due(DatabaseKind kind)
    {
        var store = new FollowUpStore(await databases.OpenAsync(kind), new FollowUpBell());
        var row = Due(0);
        await store.ScheduleAsync(row, default);

        await store.CancelAsync(row.Person, row.Purpose, default);

        Assert.Empty(await store.ListNextAsync(default));
    }

    private static FollowUp Due(int hour) =>
        new(Guid.NewGuid(), new PersonId(Tenant, Guid.NewGuid()), FollowUpPurpose.PhotoArrival, Some.Morning.AddHours(hour), 0, "interaction");
}

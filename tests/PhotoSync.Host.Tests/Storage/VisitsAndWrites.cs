using Microsoft.Extensions.Time.Testing;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Storage.Photos;
using PhotoSync.Synchronization;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class VisitsAndWrites(Databases databases)
{
    private readonly FakeTimeProvider clock = new(Some.Morning);

    [Theory, OnBothDatabases]
    public async Task Visits_are_listed_oldest_first_and_for_14_days(DatabaseKind kind)
    {
        var store = new VisitStore(await databases.OpenAsync(kind), clock);
        var person = Some.PersonId();
        var visits = new[] { new Visit(Some.Morning.AddDays(-13), VisitKind.Confirmed), new Visit(Some.Morning.AddHours(-1), VisitKind.Opened) };

        foreach (var visit in visits.Reverse().Append(new Visit(Some.Morning.AddDays(-15), VisitKind.Opened)))
            await store.RecordAsync(person, visit, default);

        Assert.Equal(visits, await store.ListAsync(person, default));
        Assert.Empty(await store.ListAsync(Some.PersonId(2), default));
    }

    [Theory, OnBothDatabases]
    public async Task A_write_is_open_until_it_is_settled(DatabaseKind kind)
    {
        var journal = new PhotoWriteJournal(await databases.OpenAsync(kind), clock);
        var writes = Enumerable.Range(0, 2).Select(hour => new PhotoWrite(Guid.NewGuid(), Some.PersonId(), PhotoWriteKind.Replace, hour == 0 ? null : "A", Some.Morning.AddHours(hour))).ToList();
        foreach (var write in writes)
            await journal.BeginAsync(write, default);

        Assert.Equal(writes, await journal.ListOpenAsync(default));
        await journal.SettleAsync(writes[0].Id, refused: false, Some.Morning, default);

        Assert.Equal([writes[1]], await journal.ListOpenAsync(default));
    }

    [Theory, OnBothDatabases]
    public async Task A_refusal_is_remembered_for_a_day(DatabaseKind kind)
    {
        var journal = new PhotoWriteJournal(await databases.OpenAsync(kind), clock);
        var write = new PhotoWrite(Guid.NewGuid(), Some.PersonId(), PhotoWriteKind.Remove, null, Some.Morning);
        await journal.BeginAsync(write, default);
        await journal.SettleAsync(write.Id, refused: true, Some.Morning, default);

        Assert.True(await journal.WasRefusedLatelyAsync(write.Person, default));
        clock.Advance(TimeSpan.FromHours(24));

        Assert.False(await journal.WasRefusedLatelyAsync(write.Person, default));
    }

    [Theory, OnBothDatabases]
    public async Task The_tenant_is_suspected_when_five_are_stuck_and_nobody_got_a_newer_copy(DatabaseKind kind)
    {
        Assert.False(await IsSuspectedAsync(kind, stuck: 4, someoneGotOne: false));
        Assert.True(await IsSuspectedAsync(kind, stuck: 5, someoneGotOne: false));
        Assert.False(await IsSuspectedAsync(kind, stuck: 5, someoneGotOne: true));
    }

    private async Task<bool> IsSuspectedAsync(DatabaseKind kind, int stuck, bool someoneGotOne)
    {
        var signs = new TenantSigns(await databases.OpenAsync(kind), clock);
        var visit = Some.Morning.AddDays(-4);
        for (var i = 0; i < stuck; i++)
            await signs.RecordAsync(Some.PersonId(i), Found(PhotoState.Stuck, Some.Morning.AddDays(-30), visit), default);
        if (someoneGotOne)
            await signs.RecordAsync(Some.PersonId(99), Found(PhotoState.InSync, visit.AddHours(1), null), default);

        return await signs.PictureLooksNotEditableAsync(Some.Tenant, default);
    }

    private static Finding Found(PhotoState state, DateTimeOffset copyFrom, DateTimeOffset? visit) =>
        new(state, Remedy.Nothing, new Evidence { ReadAt = Some.Morning, SharePointCopyFrom = copyFrom, FirstVisitSinceChange = visit });
}

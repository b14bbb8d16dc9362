using Microsoft.Extensions.Time.Testing;
using PhotoSync.Comparison;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Listing;
using PhotoSync.Coverage.Sources;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Storage.Coverage;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class Sweeps(Databases databases)
{
    private static readonly Uri Link = new("https://graph.microsoft.com/v1.0/users/delta?$deltatoken=1");
    private static readonly PhotoFingerprint Fingerprint = PhotoFingerprint.Parse([1, .. new byte[63]]);

    [Theory, OnBothDatabases]
    public async Task Remember_of_a_person_what_the_next_one_need_not_read(DatabaseKind kind)
    {
        var (store, _) = await OpenAsync(kind);
        var run = await BeginAsync(store, 1);
        var facts = new SweptFacts { CopyStamp = "url\n1", Copy = Fingerprint, CopyWritten = Some.Morning, ComparedETag = "\"a\"", Verdict = PhotoVerdict.Same(0.5, 1.5), Mailbox = MailboxKind.ExchangeOnline, MailboxReadAt = Some.Morning };
        await store.SaveAsync(run, [Result(1, PhotoState.InSync, "\"a\"") with { Facts = facts, Fingerprint = Fingerprint }], default);
        await store.EndAsync(run, new SweepEnd.Complete(), Some.Morning, default);

        var next = await store.TakeAsync(Some.Tenant, null, Some.Morning.AddDays(1), default);
        var subject = Assert.Single(await store.ListLeftAsync(next!, null, 10, default));

        Assert.Equal(facts, subject.Facts);
        Assert.Equal(new PhotoSighting("\"a\"", Fingerprint, Some.Morning, Some.Morning), subject.Sighting);
        Assert.True(subject.Person is { HasExchangePlan: true, OnPremisesSynced: false });
        Assert.Equal(Link, next!.Link);
    }

    [Theory, OnBothDatabases]
    public async Task Go_on_with_whoever_is_left(DatabaseKind kind)
    {
        var (store, _) = await OpenAsync(kind);
        var run = await BeginAsync(store, 5);
        await store.SaveAsync(run, [Result(2, PhotoState.InSync, null), Result(4, PhotoState.Stuck, null)], default);
        await store.EndAsync(run, new SweepEnd.Interrupted(), Some.Morning, default);

        var again = await store.TakeAsync(Some.Tenant, Some.Morning.AddYears(-1), Some.Morning, default);

        Assert.Equal((run.Number, SweepPhase.Photos), (again!.Number, again.Phase));
        Assert.Equal(new[] { 1, 3, 5 }.Select(Some.PersonId), (await store.ListLeftAsync(again, null, 10, default)).Select(subject => subject.Person.Id));
    }

    [Theory, OnBothDatabases]
    public async Task Refuse_what_a_former_owner_still_writes(DatabaseKind kind)
    {
        var (store, _) = await OpenAsync(kind);
        var former = await BeginAsync(store, 1);
        await store.EndAsync(former, new SweepEnd.Interrupted(), Some.Morning, default);
        await store.TakeAsync(Some.Tenant, null, Some.Morning, default);

        Assert.False(await store.SaveAsync(former, [Result(1, PhotoState.InSync, null)], default));
        Assert.Null(await store.CompletePeopleAsync(former, null, default));
    }

    [Theory, OnBothDatabases]
    public async Task Begin_no_sooner_than_they_are_due(DatabaseKind kind)
    {
        var (store, _) = await OpenAsync(kind);
        var run = await BeginAsync(store, 1);
        await store.EndAsync(run, new SweepEnd.Complete(), Some.Morning, default);

        Assert.Null(await store.TakeAsync(Some.Tenant, Some.Morning.AddHours(-1), Some.Morning.AddHours(23), default));
        Assert.Equal(2, (await store.TakeAsync(Some.Tenant, Some.Morning.AddHours(1), Some.Morning.AddHours(25), default))!.Number);
    }

    [Theory, OnBothDatabases]
    public async Task Drop_whoever_does_not_come_up_in_a_whole_walk(DatabaseKind kind)
    {
        var (store, coverage) = await OpenAsync(kind);
        var run = await BeginAsync(store, 3);
        await store.StartOverAsync(run, default);
        await store.SavePeopleAsync(run, new PeopleChanges.Page([Person(2)], [], Link, true), default);

        Assert.Equal(1, await store.CompletePeopleAsync(run, PhotoUpdatePolicy.Everyone, default));

        Assert.Equal(1, (await coverage.CountAsync(Some.Tenant, default)).People);
    }

    [Theory, OnBothDatabases]
    public async Task Leave_guests_disabled_and_deleted_people_out(DatabaseKind kind)
    {
        var (store, coverage) = await OpenAsync(kind);
        var run = await BeginAsync(store, 4);

        await store.SavePeopleAsync(run, new PeopleChanges.Page([Person(1) with { IsGuest = true }, Person(2) with { AccountEnabled = false }], [Some.PersonId(3).ObjectId], Link, true), default);

        Assert.Equal([Some.PersonId(4)], (await coverage.ListAsync(Some.Tenant, new PeopleQuery(), default)).Select(person => person.Id));
    }

    [Theory, OnBothDatabases]
    public async Task Say_since_when_somebody_is_in_a_state_and_what_was_before(DatabaseKind kind)
    {
        var (store, coverage) = await OpenAsync(kind);
        var run = await BeginAsync(store, 1);
        await store.SaveAsync(run, [Result(1, PhotoState.LookIsDue, "\"a\"")], default);
        await store.SaveAsync(run, [Result(1, PhotoState.LookIsDue, "\"b\"", hours: 1)], default);
        await store.SaveAsync(run, [Result(1, PhotoState.InSync, "\"b\"", hours: 2)], default);
        await store.SaveAsync(run, [Result(1, PhotoState.InSync, "\"b\"", hours: 3)], default);

        var person = await coverage.FindAsync(Some.PersonId(), default);
        var moments = await coverage.ListMomentsAsync(Some.PersonId(), 10, default);

        Assert.Equal((PhotoState.InSync, Some.Morning.AddHours(2), Some.Morning.AddHours(3)), (person!.State!.Value, person.Since!.Value, person.LookedAt!.Value));
        Assert.Equal(
            [
                new PersonMoment.Found(Some.Morning.AddHours(2), PhotoState.InSync),
                new PersonMoment.PhotoSeen(Some.Morning.AddHours(1), true),
            ],
            moments.Take(2));
        Assert.Equal(4, moments.Count);
    }

    [Theory, OnBothDatabases]
    public async Task Write_a_row_a_day(DatabaseKind kind)
    {
        var (store, coverage) = await OpenAsync(kind);
        var run = await BeginAsync(store, 2);
        await store.SaveAsync(run, [Result(1, PhotoState.InSync, null), Result(2, PhotoState.Stuck, null)], default);
        await store.EndAsync(run, new SweepEnd.Complete(), Some.Morning, default);

        var day = DateOnly.FromDateTime(Some.Morning.UtcDateTime);
        var written = Assert.Single(await coverage.ListDaysAsync(Some.Tenant, day, day, default));

        Assert.Equal((2, 1, 1), (written.States.Count, written.States[PhotoState.InSync], written.States[PhotoState.Stuck]));
    }

    private static Person Person(int number) => Some.Person(number) with { DisplayName = $"Person {number}" };

    private static SweepResult Result(int number, PhotoState state, string? etag, int hours = 0) =>
        new(Some.PersonId(number), new Finding(state, Remedy.Nothing, new Evidence { ReadAt = Some.Morning.AddHours(hours) }), SweptFacts.None)
        {
            Exchange = new Reading<ExchangePhoto?>.Known(etag is null ? null : new ExchangePhoto(etag, 648, 648)),
        };

    private static async Task<SweepRun> BeginAsync(SweepStore store, int people)
    {
        var run = await store.TakeAsync(Some.Tenant, null, Some.Morning, default);
        await store.SavePeopleAsync(run!, new PeopleChanges.Page([.. Enumerable.Range(1, people).Select(Person)], [], Link, true), default);
        await store.CompletePeopleAsync(run!, null, default);
        return run!;
    }

    private async Task<(SweepStore Store, CoverageStore Coverage)> OpenAsync(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        return (new SweepStore(database, new SweptPeople(database, new SweepMemory(database)), new FakeTimeProvider(Some.Morning)), new CoverageStore(database));
    }
}

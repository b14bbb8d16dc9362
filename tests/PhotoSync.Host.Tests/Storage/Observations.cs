using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Storage.Photos;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class Observations(Databases databases)
{
    private static readonly PhotoFingerprint Fingerprint = PhotoFingerprint.Parse([1, .. new byte[63]]);

    [Theory, OnBothDatabases]
    public async Task A_photo_that_nobody_saw_before_has_no_history(DatabaseKind kind)
    {
        var store = new ObservationStore(await databases.OpenAsync(kind));

        Assert.Equal(PhotoHistory.None, await store.FindAsync(Some.PersonId(), "A", default));
    }

    [Theory, OnBothDatabases]
    public async Task Seeing_the_same_photo_again_keeps_when_it_was_first_seen_and_its_fingerprint(DatabaseKind kind)
    {
        var store = new ObservationStore(await databases.OpenAsync(kind));
        var person = Some.PersonId();

        await store.RecordAsync(person, "A", Fingerprint, Some.Morning, default);
        await store.RecordAsync(person, "A", null, Some.Morning.AddHours(5), default);

        Assert.Equal(new PhotoHistory(Some.Morning, false, null), await store.FindAsync(person, "A", default));
        Assert.Equal(Fingerprint, await store.FindFingerprintAsync(person, "A", default));
    }

    [Theory, OnBothDatabases]
    public async Task A_change_lies_between_the_last_look_at_the_old_photo_and_the_first_at_the_new_one(DatabaseKind kind)
    {
        var store = new ObservationStore(await databases.OpenAsync(kind));
        var person = Some.PersonId();
        await store.RecordAsync(person, "A", null, Some.Morning, default);
        await store.RecordAsync(person, "A", null, Some.Morning.AddHours(1), default);

        var unseen = await store.FindAsync(person, "B", default);
        await store.RecordAsync(person, "B", null, Some.Morning.AddHours(3), default);

        Assert.Equal(new PhotoHistory(null, true, Some.Morning.AddHours(1)), unseen);
        Assert.Equal(new PhotoHistory(Some.Morning.AddHours(3), true, Some.Morning.AddHours(1)), await store.FindAsync(person, "B", default));
    }

    [Theory, OnBothDatabases]
    public async Task A_photo_that_comes_back_is_there_since_it_came_back(DatabaseKind kind)
    {
        var store = new ObservationStore(await databases.OpenAsync(kind));
        var person = Some.PersonId();

        foreach (var (etag, hour) in new[] { ("A", 0), (null, 1), ("A", 2) })
            await store.RecordAsync(person, etag, null, Some.Morning.AddHours(hour), default);

        Assert.Equal(new PhotoHistory(Some.Morning.AddHours(2), true, Some.Morning.AddHours(1)), await store.FindAsync(person, "A", default));
    }

    [Theory, OnBothDatabases]
    public async Task Looks_at_the_same_moment_make_one_row(DatabaseKind kind)
    {
        var store = new ObservationStore(await databases.OpenAsync(kind));
        var person = Some.PersonId();

        await Parallel.ForAsync(0, 10, async (_, token) => await store.RecordAsync(person, "A", Fingerprint, Some.Morning, token));

        Assert.Equal(new PhotoHistory(Some.Morning, false, null), await store.FindAsync(person, "A", default));
    }
}

using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Audit;
using PhotoSync.Host.Storage.Conversations;
using PhotoSync.Host.Storage.Photos;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class HowLongThingsAreKept(Databases databases)
{
    [Theory, OnBothDatabases]
    public async Task An_upload_goes_when_its_time_is_over(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var clock = new FakeTimeProvider(Some.Morning);
        await new PendingUploadStore(database, new EphemeralDataProtectionProvider(), clock).KeepAsync(Some.PersonId(), new byte[] { 1 }, default);

        clock.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));
        await CleanAsync(database, new RetentionOptions(), clock);

        Assert.Equal(0, await database.FindAsync<long>("SELECT COUNT(*) FROM pending_uploads", new { }, default));
    }

    [Theory, OnBothDatabases]
    public async Task What_was_seen_of_a_photo_stays_for_400_days_where_nothing_else_is_set(DatabaseKind kind) => await SeenForAsync(kind, new RetentionOptions(), 400);

    [Theory, OnBothDatabases]
    public async Task What_was_seen_of_a_photo_stays_for_as_many_days_as_are_set(DatabaseKind kind) => await SeenForAsync(kind, new RetentionOptions { ObservationDays = 30 }, 30);

    [Theory, OnBothDatabases]
    public async Task A_line_of_the_audit_stays_for_730_days_where_nothing_else_is_set(DatabaseKind kind) => await AuditedForAsync(kind, new RetentionOptions(), 730);

    [Theory, OnBothDatabases]
    public async Task A_line_of_the_audit_stays_for_as_many_days_as_are_set_and_the_rest_still_holds(DatabaseKind kind) => await AuditedForAsync(kind, new RetentionOptions { AuditDays = 60 }, 60);

    private async Task SeenForAsync(DatabaseKind kind, RetentionOptions options, int days)
    {
        var database = await databases.OpenAsync(kind);
        var store = new ObservationStore(database);
        await store.RecordAsync(Some.PersonId(), "A", null, Some.Morning, default);

        await CleanAsync(database, options, new FakeTimeProvider(Some.Morning.AddDays(days)));
        var onTheLastDay = await store.FindAsync(Some.PersonId(), "A", default);
        await CleanAsync(database, options, new FakeTimeProvider(Some.Morning.AddDays(days).AddSeconds(1)));

        Assert.Equal(Some.Morning, onTheLastDay.FirstSeen);
        Assert.Equal(PhotoHistory.None, await store.FindAsync(Some.PersonId(), "A", default));
    }

    private async Task AuditedForAsync(DatabaseKind kind, RetentionOptions options, int days)
    {
        var database = await databases.OpenAsync(kind);
        var audit = new AuditTrail(database);
        for (var hour = 0; hour < 4; hour++)
            await audit.WriteAsync(Audit.Line(hour), default);

        await CleanAsync(database, options, new FakeTimeProvider(Some.Morning.AddDays(days).AddHours(1.5)));

        Assert.Equal(2, await database.FindAsync<long>("SELECT COUNT(*) FROM audit", new { }, default));
        Assert.IsType<AuditVerdict.Intact>(await Audit.VerifyAsync(database));
    }

    private static Task CleanAsync(Database database, RetentionOptions options, TimeProvider clock) =>
        new Retention(database, options, new AuditRetention(database, options, Audit.Seal(database), clock), clock, NullLogger<Retention>.Instance).RunOnceAsync(default);
}

using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;
using PhotoSync.Bot.Interactions;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Audit;
using PhotoSync.People;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class Audit(Databases databases)
{
    [Theory, OnBothDatabases]
    public async Task Lines_written_at_once_stand_in_one_unbroken_chain(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var audit = new AuditTrail(database);

        await Parallel.ForAsync(0, 30, async (hour, token) => await audit.WriteAsync(Line(hour), token));

        Assert.Null(await audit.FindBreakAsync(default));
        Assert.Equal(30, await database.FindAsync<long>("SELECT COUNT(*) FROM audit", new { }, default));
    }

    [Theory, OnBothDatabases]
    public async Task Neither_changing_nor_deleting_a_line_is_let_through(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        await new AuditTrail(database).WriteAsync(Line(0), default);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ChangeAsync("UPDATE audit SET act = 'SignedOut'", new { }, default));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ChangeAsync("DELETE FROM audit", new { }, default));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_changes_a_line_past_the_guard_breaks_the_chain_there(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var audit = new AuditTrail(database);
        for (var hour = 0; hour < 4; hour++)
            await audit.WriteAsync(Line(hour), default);

        await database.ChangeAsync(kind == DatabaseKind.Sqlite ? "DROP TRIGGER audit_never_changes" : "DROP TRIGGER audit_guard ON audit", new { }, default);
        await database.ChangeAsync("UPDATE audit SET act = 'SignedOut' WHERE place = 3", new { }, default);

        Assert.Equal(3, await audit.FindBreakAsync(default));
    }

    [Theory, OnBothDatabases]
    public async Task Retention_takes_lines_from_the_old_end_and_the_rest_still_holds(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var audit = new AuditTrail(database);
        for (var hour = 0; hour < 4; hour++)
            await audit.WriteAsync(Line(hour), default);

        var later = new FakeTimeProvider(Some.Morning.AddDays(730).AddHours(1.5));
        await new Retention(database, new RetentionOptions(), later, NullLogger<Retention>.Instance).RunOnceAsync(default);

        Assert.Equal(2, await database.FindAsync<long>("SELECT COUNT(*) FROM audit", new { }, default));
        Assert.Null(await audit.FindBreakAsync(default));
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_leads_back_to_a_forgotten_person(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var audit = new AuditTrail(database);
        await audit.WriteAsync(Line(0), default);
        var before = await database.FindAsync<string>("SELECT actor FROM audit", new { }, default);

        await new PersonalData(database, Mock.Of<IPersonGrants>(), Secrets.OptOuts(database)).ForgetAsync(Some.PersonId(), default);
        await audit.WriteAsync(Line(1), default);

        Assert.NotEqual(before, await database.FindAsync<string>("SELECT actor FROM audit WHERE place = 2", new { }, default));
        Assert.DoesNotContain(Some.PersonId().ObjectId.ToString(), before);
    }

    private static AuditLine Line(int hour) => new(Some.Morning.AddHours(hour), Some.PersonId(), AuditAct.SignedIn, null, null);
}

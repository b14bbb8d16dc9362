using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using Moq;
using PhotoSync.Bot.Interactions;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Audit;
using PhotoSync.Host.Storage.Secrets;
using PhotoSync.People;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class Audit(Databases databases)
{
    private static readonly EphemeralDataProtectionProvider Protection = new();

    [Theory, OnBothDatabases]
    public async Task Lines_written_at_once_stand_in_one_unbroken_chain(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var audit = new AuditTrail(database);

        await Parallel.ForAsync(0, 30, async (hour, token) => await audit.WriteAsync(Line(hour), token));

        Assert.IsType<AuditVerdict.Intact>(await VerifyAsync(database));
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

        Assert.Equal(new AuditVerdict.Broken(3, AuditBreak.LineChanged), await VerifyAsync(database));
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

    [Theory, OnBothDatabases]
    public async Task A_cut_that_retention_did_not_make_shows(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        await WriteAsync(database, 4);

        await database.ChangeAsync("UPDATE audit_ends SET place = 2, hash = (SELECT hash FROM audit WHERE place = 2) WHERE id = 1", new { }, default);
        await database.ChangeAsync("DELETE FROM audit WHERE place <= 2", new { }, default);

        Assert.Equal(new AuditVerdict.Broken(2, AuditBreak.CutWithoutCheckpoint), await VerifyAsync(database));
    }

    [Theory, OnBothDatabases]
    public async Task A_checkpoint_of_somebody_elses_making_shows(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        await WriteAsync(database, 4);

        await database.ChangeAsync("UPDATE audit_ends SET place = 2, hash = (SELECT hash FROM audit WHERE place = 2) WHERE id = 1", new { }, default);
        await database.ChangeAsync("INSERT INTO audit_checkpoints (place, hash, at, seal) SELECT place, hash, at, hash FROM audit WHERE place = 2", new { }, default);
        await database.ChangeAsync("DELETE FROM audit WHERE place <= 2", new { }, default);

        Assert.Equal(new AuditVerdict.Broken(2, AuditBreak.CheckpointForged), await VerifyAsync(database));
    }

    [Theory, OnBothDatabases]
    public async Task Lines_that_are_missing_at_the_end_show(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        await WriteAsync(database, 4);

        await database.ChangeAsync(kind == DatabaseKind.Sqlite ? "DROP TRIGGER audit_goes_by_retention" : "DROP TRIGGER audit_guard ON audit", new { }, default);
        await database.ChangeAsync("DELETE FROM audit WHERE place = 4", new { }, default);

        Assert.Equal(new AuditVerdict.Broken(4, AuditBreak.EndMissing), await VerifyAsync(database));
    }

    [Theory, OnBothDatabases]
    public async Task A_line_tells_for_whom_with_what_result_and_in_which_trace(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var other = new PersonId(Some.PersonId().Tenant, Guid.NewGuid());
        using var trace = new System.Diagnostics.Activity("turn").Start();
        await new AuditTrail(database).WriteAsync(Line(0) with { Act = AuditAct.PhotoRepaired, Subject = other, Result = "Verified" }, default);
        using var exported = new MemoryStream();

        await new AuditExport(new AuditPages(database)).WriteAsync(exported, withPeople: true, default);

        var line = JsonNode.Parse(exported.ToArray())!;
        Assert.Equal(("PhotoRepaired", "Verified", trace.TraceId.ToHexString()), ((string)line["act"]!, (string)line["result"]!, (string)line["correlation"]!));
        Assert.Equal((Some.PersonId().ObjectId.ToString(), other.ObjectId.ToString()), ((string)line["actorId"]!, (string)line["subjectId"]!));
        Assert.NotEqual(other.ObjectId.ToString(), (string)line["subject"]!);
    }

    private static async Task WriteAsync(Database database, int lines)
    {
        for (var hour = 0; hour < lines; hour++)
            await new AuditTrail(database).WriteAsync(Line(hour), default);
    }

    internal static Task<AuditVerdict> VerifyAsync(Database database) => new AuditVerifier(database, new AuditPages(database), Seal(database)).VerifyAsync(default);

    internal static AuditSeal Seal(Database database) => new(new SigningKeyStore(database, Protection));

    internal static AuditLine Line(int hour) => new(Some.Morning.AddHours(hour), Some.PersonId(), AuditAct.SignedIn, null, null);
}

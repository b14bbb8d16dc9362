using System.Text;
using Microsoft.Data.Sqlite;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Audit;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

public sealed class The_command_about_the_audit : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-audit-");

    [Fact]
    public async Task Says_that_an_audit_without_lines_holds()
    {
        await WriteAsync(0);

        Assert.Equal((0, "The audit holds: no lines, from place 1."), await RunAsync("verify"));
    }

    [Fact]
    public async Task Says_how_many_lines_hold_and_what_the_last_hash_is()
    {
        await WriteAsync(3);

        var (code, said) = await RunAsync("verify");

        Assert.Equal(0, code);
        Assert.Matches("^The audit holds: 3 lines from place 1; the last hash is [0-9a-zA-Z+/=]{40,}\\.$", said);
    }

    [Theory]
    [InlineData("DROP TRIGGER audit_never_changes; UPDATE audit SET act = 'SignedOut' WHERE place = 2", "The audit is broken at place 2: the line was changed, or one before it was put in or taken out.")]
    [InlineData("DROP TRIGGER audit_goes_by_retention; DELETE FROM audit WHERE place = 3", "The audit is broken at place 3: lines are missing from there on.")]
    [InlineData(Cut, "The audit is broken at place 2: it was cut there, and no checkpoint says so.")]
    [InlineData(Cut + "; INSERT INTO audit_checkpoints (place, hash, at, seal) SELECT place, hash, 0, hash FROM audit_ends WHERE id = 1", "The audit is broken at place 2: the checkpoint there was not made by this installation.")]
    public async Task Says_where_and_how_it_is_broken(string deed, string said)
    {
        await WriteAsync(3);
        await ChangeAsync(deed);

        Assert.Equal((1, said), await RunAsync("verify"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Writes_the_lines_with_people_only_where_it_is_told_to(bool withPeople)
    {
        await WriteAsync(2);

        var (code, lines) = await RunAsync(["export", .. withPeople ? new[] { "--with-people" } : []]);

        Assert.Equal((0, 2), (code, lines.Split('\n').Length));
        Assert.Equal(withPeople, lines.Contains(Some.PersonId().ObjectId.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_why_it_cannot_be_read()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, SqliteDatabase.FileName), string.Join(' ', Enumerable.Repeat("no database", 1000)));

        var (code, said) = await RunAsync("verify");

        Assert.Equal(2, code);
        Assert.StartsWith("The audit can't be read: ", said, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private const string Cut = "UPDATE audit_ends SET place = 2, hash = (SELECT hash FROM audit WHERE place = 2) WHERE id = 1; DELETE FROM audit WHERE place <= 2";

    private async Task WriteAsync(int lines)
    {
        await using var database = new SqliteDatabase(folder.FullName);
        await database.MigrateAsync(default);
        for (var hour = 0; hour < lines; hour++)
            await new AuditTrail(database).WriteAsync(Audit.Line(hour), default);
    }

    private async Task ChangeAsync(string deed)
    {
        await using var database = new SqliteDatabase(folder.FullName);
        foreach (var statement in deed.Split("; "))
            await database.ChangeAsync(statement, new { }, default);
    }

    private async Task<(int Code, string Said)> RunAsync(params string[] args)
    {
        using var output = new MemoryStream();
        var code = await AuditCommand.RunAsync([.. args, "--environment", "Development", "--data", folder.FullName], output);
        return (code, Encoding.UTF8.GetString(output.ToArray()).Trim());
    }
}

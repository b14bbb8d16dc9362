using System.Diagnostics;
using Npgsql;
using PhotoSync.Bot.Conversations;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.BackUp;
using PhotoSync.Host.Storage.Conversations;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

/// <summary>What deploy/README.md says about back-ups, done.</summary>
[Collection(DatabaseCollection.Name)]
public sealed class BackUps(Databases databases) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-backup-");

    [Theory, OnBothDatabases]
    public async Task Hold_what_was_committed_when_they_were_made_and_can_be_migrated(DatabaseKind kind)
    {
        var (original, restored) = (await databases.AddressAsync(kind), await databases.AddressAsync(kind));
        await using var database = Databases.At(kind, original);
        await database.MigrateAsync(default);
        await SaveAsync(database, "sv-SE");

        var copy = kind == DatabaseKind.Sqlite ? BackUpFile(original) : await DumpAsync(original);
        await SaveAsync(database, "de-DE");
        await (kind == DatabaseKind.Sqlite ? RestoreFileAsync(copy, restored) : RestoreAsync(copy, restored));

        await using var again = Databases.At(kind, restored);
        await again.MigrateAsync(default);
        Assert.Equal("sv-SE", (await new ConversationStore(again).FindAsync(Some.PersonId(), default))?.Locale);
    }

    [Fact]
    public void Of_a_file_that_is_not_there_say_so()
    {
        var output = new StringWriter();

        var result = BackUpCommand.Run(folder.FullName, new StorageOptions { Folder = Path.Combine(folder.FullName, "nothing") }, Some.Morning, output);

        Assert.Equal(1, result);
        Assert.Contains("There is no database", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_server_name_its_own_tool()
    {
        var output = new StringWriter();

        var result = BackUpCommand.Run(folder.FullName, new StorageOptions { PostgreSql = "Host=db" }, Some.Morning, output);

        Assert.Equal(1, result);
        Assert.Contains("pg_dump", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string BackUpFile(string original)
    {
        var output = new StringWriter();
        Assert.Equal(0, BackUpCommand.Run(Path.Combine(folder.FullName, "kept"), new StorageOptions { Folder = original }, Some.Morning, output));
        return output.ToString().Trim();
    }

    private static Task RestoreFileAsync(string copy, string place)
    {
        File.Copy(copy, Path.Combine(Directory.CreateDirectory(place).FullName, SqliteDatabase.FileName));
        return Task.CompletedTask;
    }

    private async Task<string> DumpAsync(string original)
    {
        var dump = Path.Combine(folder.FullName, "photosync.dump");
        await RunAsync("pg_dump", original, "--format=custom", $"--file={dump}");
        return dump;
    }

    private static Task RestoreAsync(string dump, string place) => RunAsync("pg_restore", place, "--no-owner", "--exit-on-error", dump);

    private static async Task SaveAsync(Database database, string locale) =>
        await new ConversationStore(database).SaveAsync(new KnownConversation(Some.PersonId(), "{}", locale, null, Some.Morning), default);

    private static async Task RunAsync(string tool, string connectionString, params string[] arguments)
    {
        var address = new NpgsqlConnectionStringBuilder(connectionString);
        using var process = Process.Start(PostgreSqlServer.Tool(tool), [$"--host={address.Host}", $"--port={address.Port}", $"--username={address.Username}", $"--dbname={address.Database}", .. arguments]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}

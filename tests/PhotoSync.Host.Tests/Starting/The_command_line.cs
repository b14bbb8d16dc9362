using System.Reflection;
using Microsoft.Data.Sqlite;
using PhotoSync.Host.Composition;
using PhotoSync.Host.Doctor;
using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Tests.Starting;

public sealed class The_command_line : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-command-");

    [Fact]
    public async Task Backs_up_proves_and_exports_beside_the_running_service()
    {
        await using (var database = new SqliteDatabase(folder.FullName))
            await database.MigrateAsync(default);

        Assert.Equal(0, Run("backup", Path.Combine(folder.FullName, "kept"), "--data", folder.FullName));
        Assert.Equal(0, Run("audit", "verify", "--environment", "Development", "--data", folder.FullName));
        Assert.Equal(0, Run("audit", "export", "--environment", "Development", "--data", folder.FullName));
        Assert.Single(Directory.GetFiles(Path.Combine(folder.FullName, "kept")));
    }

    [Fact]
    public void Fails_with_a_reason_where_the_Host_may_not_start()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "appsettings.json"), """{ "MicrosoftAppPassword": "s3cret" }""");

        Assert.Equal(1, Run("--contentRoot", folder.FullName, "--data", folder.FullName));
        Assert.Equal(1, Run("backup", Path.Combine(folder.FullName, "kept"), "--data", Path.Combine(folder.FullName, "nothing")));
    }

    [Theory]
    [InlineData(false, "BROKEN   ", "1 checks, 1 finding, 0 not tried.")]
    [InlineData(true, "\"SettingInvalid\"", "\"findings\"")]
    public async Task Tells_of_settings_with_which_the_Host_cannot_start(bool json, string first, string last)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "appsettings.json"), """{ "MicrosoftAppPassword": "s3cret" }""");
        using var output = new StringWriter();

        var code = await DoctorCommand.RunAsync([.. json ? new[] { "--json" } : [], "--environment", "Production", "--contentRoot", folder.FullName], output);

        Assert.Equal(2, code);
        Assert.Contains(first, output.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(last, output.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("s3cret", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    // As the runtime does: the whole of Program.cs, in this process.
    private static int Run(params string[] args) => (int)typeof(PhotoSyncHost).Assembly.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [args], null)!;
}

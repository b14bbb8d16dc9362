using System.Text.Json;
using PhotoSync.Host.Composition;
using PhotoSync.Host.Tests.Running;

namespace PhotoSync.Host.Tests.Starting;

[Trait("Pace", "Slow")]
public sealed class SecretsInSettings
{
    [Theory]
    [InlineData("MicrosoftAppPassword", "s3cret")]
    [InlineData("Microsoft365:Entra:Credential:Secret", "s3cret")]
    [InlineData("Microsoft365:Entra:Credential:Certificate", "MIIJ")]
    [InlineData("DataProtection:Certificate", "MIIJ")]
    [InlineData("DataProtection:CertificatePassword", "s3cret")]
    [InlineData("DataProtection:EarlierCertificates:0", "MIIJ")]
    [InlineData("Storage:PostgreSql", "Host=db;Username=photosync;Password=s3cret")]
    [InlineData("ConnectionStrings:Anything", "Endpoint=x;SharedAccessKey=s3cret")]
    [InlineData("Somewhere:Else", "-----BEGIN PRIVATE KEY-----")]
    public async Task Keep_the_Host_from_starting(string key, string value)
    {
        using var folder = new ContentRoot("appsettings.json", key, value);

        var refusal = await Assert.ThrowsAsync<StartRefused>(() => StartAsync(folder));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("appsettings.json", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_it_from_starting_in_the_file_of_an_environment_too()
    {
        using var folder = new ContentRoot("appsettings.Development.json", "MicrosoftAppPassword", "s3cret");

        await Assert.ThrowsAsync<StartRefused>(() => StartAsync(folder));
    }

    [Theory]
    [InlineData("DataProtection:CertificatePath", "/keys/wrap.pfx")]
    [InlineData("Storage:PostgreSql", "Host=db;Username=photosync")]
    [InlineData("Microsoft365:Entra:Credential:TokenFile", "/var/run/token")]
    [InlineData("MicrosoftAppPassword", "")]
    public void Are_not_seen_where_there_are_none(string key, string value)
    {
        using var folder = new ContentRoot("appsettings.json", key, value);

        SecretsInFiles.Refuse(folder.Configuration);
    }

    [Fact]
    public void Are_not_looked_for_in_the_environment_and_on_the_command_line()
    {
        using var folder = new ContentRoot("appsettings.json", "Any", "thing", "--MicrosoftAppPassword", "s3cret");

        SecretsInFiles.Refuse(folder.Configuration);
    }

    private static async Task StartAsync(ContentRoot folder) =>
        await (await PhotoSyncHost.StartAsync([.. RunningHost.Arguments(folder.Path), "--contentRoot", folder.Path])).DisposeAsync();

    private sealed class ContentRoot : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-settings-");
        private readonly string[] more;

        public ContentRoot(string file, string key, string value, params string[] more)
        {
            this.more = more;
            File.WriteAllText(System.IO.Path.Combine(Path, file), Nest(key.Split(':'), value));
        }

        public string Path => folder.FullName;

        public Microsoft.Extensions.Configuration.ConfigurationManager Configuration =>
            Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder([.. more, "--contentRoot", Path]).Configuration;

        public void Dispose() => folder.Delete(recursive: true);

        private static string Nest(string[] path, string value) => path.Length == 0
            ? JsonSerializer.Serialize(value)
            : path[0] == "0" ? $"[{Nest(path[1..], value)}]" : $$"""{ {{JsonSerializer.Serialize(path[0])}}: {{Nest(path[1..], value)}} }""";
    }
}

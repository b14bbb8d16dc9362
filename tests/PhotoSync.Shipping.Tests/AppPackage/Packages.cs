using System.IO.Compression;
using PhotoSync.Shipping.Tests.Repository;

namespace PhotoSync.Shipping.Tests.AppPackage;

/// <summary>Both packages, written once by the script that an admin runs.</summary>
public sealed class Packages : IAsyncLifetime
{
    public const string BotId = "11111111-2222-4333-8444-555555555555";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-packages-");

    public static TheoryData<string> Names { get; } = ["PhotoSync.zip", "PhotoSync.Admin.zip"];

    public async Task InitializeAsync() => (await WriteAsync("--domain", "PhotoSync.contoso.com", "--out", folder.FullName)).Succeeded();

    public ZipArchive Open(string name) => ZipFile.OpenRead(Path.Combine(folder.FullName, name));

    public string Text(string package, string file)
    {
        using var archive = Open(package);
        using var reader = new StreamReader(archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    public byte[] Bytes(string package, string file)
    {
        using var archive = Open(package);
        using var content = archive.GetEntry(file)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    internal static Task<Run> WriteAsync(params string[] further) =>
        Run.OfAsync("dotnet", ["run", "appPackage/package.cs", "--", "--bot-id", BotId, "--developer", "Contoso \"IT\"", "--website", "https://contoso.com", .. further]);

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

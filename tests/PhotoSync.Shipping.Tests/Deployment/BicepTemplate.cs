using System.Reflection;
using System.Text.Json.Nodes;
using PhotoSync.Shipping.Tests.Repository;

namespace PhotoSync.Shipping.Tests.Deployment;

/// <summary>deploy/main.bicep, compiled once by the compiler that its package brings.</summary>
public sealed class BicepTemplate : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-bicep-");

    public string Warnings { get; private set; } = "";

    public JsonNode Compiled { get; private set; } = new JsonObject();

    /// <summary>Every resource, those of modules too.</summary>
    public IEnumerable<JsonObject> Resources => Within(Compiled);

    public async Task InitializeAsync()
    {
        var compiler = Compiler();
        var outfile = Path.Combine(folder.FullName, "main.json");
        var build = await Run.OfAsync(compiler, ["build", Root.Path("deploy", "main.bicep"), "--outfile", outfile]);
        var lint = await Run.OfAsync(compiler, ["lint", Root.Path("deploy", "main.bicep")]);
        Warnings = build.Output + lint.Output;
        Compiled = JsonNode.Parse(await File.ReadAllTextAsync(outfile))!;
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The package lacks the run bit, and its folder is not ours to change.</summary>
    private string Compiler()
    {
        var packaged = typeof(BicepTemplate).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(value => value.Key == "Bicep").Value!;
        var copy = Path.Combine(folder.FullName, "bicep");
        File.Copy(packaged, copy);
        File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return copy;
    }

    private static IEnumerable<JsonObject> Within(JsonNode template)
    {
        var resources = template["resources"] is JsonObject named ? named.Select(resource => resource.Value!) : template["resources"]!.AsArray().Select(resource => resource!);
        return resources.OfType<JsonObject>().SelectMany(resource => (string?)resource["type"] == "Microsoft.Resources/deployments" ? Within(resource["properties"]!["template"]!).Prepend(resource) : [resource]);
    }
}

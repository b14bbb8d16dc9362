using System.Text.Json.Nodes;
using PhotoSync.Shipping.Tests.Repository;

namespace PhotoSync.Shipping.Tests.Deployment.FakeAzure;

/// <summary>A tenant that deploy's scripts are run against: az is a script that keeps what it is told.</summary>
internal sealed class Tenant : IDisposable
{
    public const string AppId = "11111111-2222-4333-8444-555555555555";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-az-");
    private readonly Dictionary<string, string> environment;

    public Tenant(params (string Name, string Value)[] cloud)
    {
        var tools = folder.CreateSubdirectory("tools");
        var az = Path.Combine(tools.FullName, "az");
        File.Copy(Root.Path("tests", "PhotoSync.Shipping.Tests", "Deployment", "FakeAzure", "az"), az);
        File.SetUnixFileMode(az, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        environment = new() { ["PATH"] = $"{tools.FullName}:{Environment.GetEnvironmentVariable("PATH")}", ["AZ_STATE"] = folder.CreateSubdirectory("state").FullName };
        foreach (var (name, value) in cloud)
            environment[name] = value;
    }

    public Task<Run> RunAsync(string script, params string[] options) => Run.OfAsync("bash", [$"deploy/{script}", .. options], environment);

    public JsonArray Kept(string collection)
    {
        var file = Path.Combine(environment["AZ_STATE"], $"{collection}.json");
        return File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file))!.AsArray() : [];
    }

    public void Dispose() => folder.Delete(recursive: true);
}

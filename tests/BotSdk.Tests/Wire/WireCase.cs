using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Wire;

/// <summary>A recorded case: what came in, what the connector answered, and what the packages made of it.</summary>
internal sealed record WireCase(JObject Json)
{
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order();

    /// <summary>How the bot is configured.</summary>
    public string Host => (string?)Json["host"] ?? "open";

    /// <summary>The steps in order; each has its own expectation.</summary>
    public IEnumerable<JObject> Steps => (Json["before"]?.Children<JObject>() ?? []).Append(Json);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Wire", "cases");

    public static WireCase Named(string name) => new(RecordedJson.Load(Path.Combine(Folder, name + ".json")));
}

using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Wire;

/// <summary>
/// A case: what came in, what the connector answered, and what the packages make of it. Those in <c>cases</c> were recorded from the packages, one a file;
/// those in <c>neighbours</c> stand beside them, a group a file: worked out from the recorded ones and the public documentation, and reviewed one by one.
/// </summary>
internal sealed record WireCase(JObject Json)
{
    private static readonly Lazy<Dictionary<string, WireCase>> All = new(() => Recorded().Concat(WorkedOut()).ToDictionary(one => one.Name, one => one.Case));

    public static IEnumerable<string> Names => All.Value.Keys.Order(StringComparer.Ordinal);

    /// <summary>How the bot is configured.</summary>
    public string Host => (string?)Json["host"] ?? "open";

    /// <summary>The steps in order; each has its own expectation.</summary>
    public IEnumerable<JObject> Steps => (Json["before"]?.Children<JObject>() ?? []).Append(Json);

    public static WireCase Named(string name) => All.Value[name];

    private static IEnumerable<(string Name, WireCase Case)> Recorded() =>
        Files("cases").Select(path => (Path.GetFileNameWithoutExtension(path), new WireCase(RecordedJson.Load(path))));

    private static IEnumerable<(string Name, WireCase Case)> WorkedOut() =>
        from path in Files("neighbours")
        from one in RecordedJson.LoadList(path)
        select ($"{one["group"]}.{one["name"]} (neighbour)", new WireCase(one));

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Wire", folder), "*.json");
}

using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Wire;

/// <summary>What differs from run to run, and the words that stand for it in the records.</summary>
internal sealed partial class Placeholders(string connectorHost)
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string Closed = "http://127.0.0.1:9";
    private const string RecordedConnectorHost = "127.0.0.1:4310";

    /// <summary>A record's text as it is in this run.</summary>
    public string Fill(string text) => text
        .Replace("{{connector}}", "http://" + connectorHost, StringComparison.Ordinal)
        .Replace("{{closed}}", Closed, StringComparison.Ordinal)
        .Replace("{{appId}}", AppId, StringComparison.Ordinal)
        .Replace(RecordedConnectorHost, connectorHost, StringComparison.Ordinal);

    public JToken Fill(JToken json) => EachText(json, Fill);

    /// <summary>What was seen in this run as it stands in a record; what is in <paramref name="known"/> is no news and stays.</summary>
    public JToken Clean(JToken json, string known) => EachText(json, text => Clean(text, known));

    private string Clean(string text, string known)
    {
        text = text
            .Replace("http://" + connectorHost, "{{connector}}", StringComparison.Ordinal)
            .Replace(connectorHost, "{{connectorHost}}", StringComparison.Ordinal)
            .Replace(Closed, "{{closed}}", StringComparison.Ordinal)
            .Replace(AppId, "{{appId}}", StringComparison.Ordinal);
        text = AnonymousType().Replace(text, "<>f__AnonymousType");
        text = Time().Replace(text, match => IsNow(match.Value) && !known.Contains(match.Value, StringComparison.Ordinal) ? "{{now}}" : match.Value);
        return Id().Replace(text, match => known.Contains(match.Value, StringComparison.Ordinal) ? match.Value : "{{guid}}");
    }

    private static bool IsNow(string time) =>
        DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && (at - DateTimeOffset.UtcNow).Duration() < TimeSpan.FromDays(1);

    private static JToken EachText(JToken json, Func<string, string> change) => json switch
    {
        JObject o => new JObject(o.Properties().Select(property => new JProperty(property.Name, EachText(property.Value, change)))),
        JArray a => new JArray(a.Select(item => EachText(item, change))),
        JValue { Value: string text } => new JValue(change(text)),
        _ => json,
    };

    [GeneratedRegex(@"<>f__AnonymousType\d+")]
    private static partial Regex AnonymousType();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?")]
    private static partial Regex Time();

    [GeneratedRegex(@"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b[0-9a-f]{32}\b")]
    private static partial Regex Id();
}

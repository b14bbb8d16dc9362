using Newtonsoft.Json;

namespace BotSdk.Tests.Cards;

/// <summary>JSON as it is sent to the connector, as far as a card notices.</summary>
internal static class ConnectorJson
{
    public static JsonSerializerSettings Settings => new()
    {
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
    };
}

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads a card; the outermost one must say its version, and becomes its fallback text where that version is not known.</summary>
internal sealed class CardConverter : JsonConverter
{
    private const string NoFallbackText = "We're sorry, this card couldn't be displayed";
    private const int UnsupportedSchemaVersion = 7;

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(AdaptiveCard);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var outermost = reader.Depth == 0;
        var json = JObject.Load(reader);
        if (json.Value<string>("type") != AdaptiveCard.TypeName)
        {
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'");
        }

        var reading = CardReading.Of(serializer);
        if (outermost && VersionOf(json).IsAfter(AdaptiveCard.KnownSchemaVersion))
        {
            reading.Warn(UnsupportedSchemaVersion, "Schema version is not supported");
            return FallbackOf(json);
        }

        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 0));
        reading.Ids.Within(card, null, () => serializer.Populate(json.CreateReader(), card));
        return card;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static AdaptiveSchemaVersion VersionOf(JObject json) =>
        json.Value<string>("version") is { } version
            ? new AdaptiveSchemaVersion(version)
            : throw new AdaptiveSerializationException("Could not parse required key: version. It was not found.");

    private static AdaptiveCard FallbackOf(JObject json)
    {
        var text = json.Value<string>("fallbackText") is { Length: > 0 } given ? given : NoFallbackText;
        return new AdaptiveCard(new AdaptiveSchemaVersion(1, 0))
        {
            FallbackText = text,
            Speak = json.Value<string>("speak"),
            Lang = json.Value<string>("lang"),
            Body = { new AdaptiveTextBlock(text) },
        };
    }
}

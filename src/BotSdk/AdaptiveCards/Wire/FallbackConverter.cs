using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a fallback as <c>"drop"</c> or as the element that stands in.</summary>
internal sealed class FallbackConverter : JsonConverter<AdaptiveFallbackElement>
{
    private const string Drop = "drop";

    public override AdaptiveFallbackElement ReadJson(
        JsonReader reader, Type objectType, AdaptiveFallbackElement existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.TokenType switch
        {
            JsonToken.Null => null,
            JsonToken.StartObject => new AdaptiveFallbackElement(Content(reader, serializer)),
            JsonToken.String when string.Equals((string)reader.Value, Drop, StringComparison.OrdinalIgnoreCase) =>
                new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
            _ => throw new AdaptiveSerializationException($"The only string value supported for the fallback property is '{Drop}'."),
        };

    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
    {
        switch (value.Type)
        {
            case AdaptiveFallbackElement.AdaptiveFallbackType.Drop:
                writer.WriteValue(Drop);
                break;
            case AdaptiveFallbackElement.AdaptiveFallbackType.Content:
                serializer.Serialize(writer, value.Content);
                break;
            default:
                writer.WriteNull();
                break;
        }
    }

    private static AdaptiveTypedElement Content(JsonReader reader, JsonSerializer serializer) =>
        CardReading.Of(serializer).Ids.WithinFallback(() => serializer.Deserialize<AdaptiveTypedElement>(reader));
}

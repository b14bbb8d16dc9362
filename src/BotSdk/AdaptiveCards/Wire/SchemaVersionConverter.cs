using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a version as text; a number is not read as one.</summary>
internal sealed class SchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override AdaptiveSchemaVersion ReadJson(
        JsonReader reader, Type objectType, AdaptiveSchemaVersion existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        (string)reader.Value is { } version ? new AdaptiveSchemaVersion(version) : null;

    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) => writer.WriteValue(value?.ToString());
}

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Writes a background as its address where nothing else is set, and as an object otherwise.</summary>
internal sealed class BackgroundImageConverter : JsonConverter<AdaptiveBackgroundImage>
{
    public override AdaptiveBackgroundImage ReadJson(
        JsonReader reader, Type objectType, AdaptiveBackgroundImage existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        switch (reader.TokenType)
        {
            case JsonToken.Null:
                return null;
            case JsonToken.String:
                return new AdaptiveBackgroundImage(new Uri((string)reader.Value, UriKind.RelativeOrAbsolute));
            default:
                var background = new AdaptiveBackgroundImage();
                serializer.Populate(JObject.Load(reader).CreateReader(), background);
                return background;
        }
    }

    public override void WriteJson(JsonWriter writer, AdaptiveBackgroundImage value, JsonSerializer serializer)
    {
        if (value is { FillMode: 0, HorizontalAlignment: 0, VerticalAlignment: 0 })
        {
            writer.WriteValue(value.Url?.OriginalString);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("url");
        writer.WriteValue(value.Url?.OriginalString);
        WriteMember(writer, "fillMode", value.FillMode, serializer);
        WriteMember(writer, "horizontalAlignment", value.HorizontalAlignment, serializer);
        WriteMember(writer, "verticalAlignment", value.VerticalAlignment, serializer);
        writer.WriteEndObject();
    }

    private static void WriteMember<T>(JsonWriter writer, string name, T value, JsonSerializer serializer)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            writer.WritePropertyName(name);
            serializer.Serialize(writer, value);
        }
    }
}

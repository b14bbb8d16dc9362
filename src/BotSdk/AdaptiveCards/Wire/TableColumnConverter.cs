using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Writes the width of a table's column as a weight, whole where it is whole, or as <c>50px</c>.</summary>
internal sealed class TableColumnConverter : JsonConverter<AdaptiveTableColumnDefinition>
{
    public override AdaptiveTableColumnDefinition ReadJson(
        JsonReader reader, Type objectType, AdaptiveTableColumnDefinition existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var width = JObject.Load(reader)["width"];
        return width switch
        {
            { Type: JTokenType.Integer or JTokenType.Float } => new AdaptiveTableColumnDefinition { Width = width.Value<double>() },
            { Type: JTokenType.String } => new AdaptiveTableColumnDefinition { PixelWidth = Pixels.Parse(width.Value<string>()) },
            _ => new AdaptiveTableColumnDefinition(),
        };
    }

    public override void WriteJson(JsonWriter writer, AdaptiveTableColumnDefinition value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        if (value.PixelWidth > 0 || value.Width > 0)
        {
            writer.WritePropertyName("width");
            writer.WriteRawValue(value.PixelWidth > 0 ? $"\"{Pixels.Format(value.PixelWidth)}\"" : value.Width.ToString(CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
    }
}

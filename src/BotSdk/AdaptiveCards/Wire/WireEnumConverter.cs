using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Writes an enum's value with a small first letter; reads it in any case, and an unknown one as the default, with a warning.</summary>
internal sealed class WireEnumConverter() : StringEnumConverter(new CamelCaseNamingStrategy())
{
    private const int UnknownValue = 0;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var nullable = Nullable.GetUnderlyingType(objectType);
        if (reader.TokenType == JsonToken.Null)
        {
            return nullable is null ? Enum.ToObject(objectType, 0) : null;
        }

        try
        {
            return base.ReadJson(reader, objectType, existingValue, serializer);
        }
        catch (JsonSerializationException)
        {
            return Default(nullable ?? objectType, reader, CardReading.Of(serializer));
        }
    }

    private static object Default(Type enumType, JsonReader reader, CardReading reading)
    {
        var value = Enum.ToObject(enumType, 0);
        reading.Warn(UnknownValue, $"Value \"{reader.Value}\" could not be converted to \"{enumType}\", using the default value of \"{value}\" instead.");
        reader.Skip();
        return value;
    }
}

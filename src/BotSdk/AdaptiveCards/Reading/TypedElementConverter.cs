using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads an element or action as the class that its <c>type</c> names; writing is left to the attributes of the classes.</summary>
internal sealed class TypedElementConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => typeof(AdaptiveTypedElement).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var json = JObject.Load(reader);
        var reading = CardReading.Of(serializer);
        var element = ElementTypes.Create(TypeOf(json, objectType), objectType, reading);
        if (!objectType.IsInstanceOfType(element))
        {
            throw new JsonSerializationException($"'{element.Type}' is no {objectType.Name}.");
        }

        reading.Ids.Within(element, json.Value<string>("id"), () => serializer.Populate(json.CreateReader(), element));
        return element;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static string TypeOf(JObject json, Type objectType) =>
        json.Value<string>("type")
        ?? ImpliedType(objectType)
        ?? throw new AdaptiveSerializationException("Required property 'type' not found on adaptive card element");

    /// <summary>The kind of what can stand in one place only, such as a column.</summary>
    private static string ImpliedType(Type objectType)
    {
        var required = objectType.GetProperty(nameof(AdaptiveTypedElement.Type)).GetCustomAttribute<JsonPropertyAttribute>().Required;
        return required == Required.Always ? null : (string)objectType.GetField(nameof(AdaptiveColumn.TypeName)).GetRawConstantValue();
    }
}

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads a list of elements or actions; what holds nothing (null, an empty object, a bare value) is passed over.</summary>
internal sealed class ElementListConverter<T> : JsonConverter<List<T>>
    where T : AdaptiveTypedElement
{
    public override bool CanWrite => false;

    public override List<T> ReadJson(JsonReader reader, Type objectType, List<T> existingValue, bool hasExistingValue, JsonSerializer serializer) =>
    [
        .. from item in JArray.Load(reader)
           where item.HasValues
           let element = serializer.Deserialize<T>(item.CreateReader())
           where element is not null
           select element,
    ];

    public override void WriteJson(JsonWriter writer, List<T> value, JsonSerializer serializer) => throw new NotSupportedException();
}

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A part of a <see cref="AdaptiveRichTextBlock"/>.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(InlineConverter))]
public abstract class AdaptiveInline
{
    /// <summary>The kind, as written in the <c>type</c> member.</summary>
    [JsonProperty(Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    /// <summary>Members that this object model has no property for; they are kept when a card is read and written last.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; } = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
}

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Anything on a card that names its kind in a <c>type</c> member: the card, its elements and its actions.</summary>
/// <remarks>Members are written in the order of their declaration, those of the most derived class first; <c>type</c> and <c>id</c> lead.</remarks>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(TypedElementConverter))]
public abstract class AdaptiveTypedElement
{
    /// <summary>The kind, as written in the <c>type</c> member.</summary>
    [JsonProperty(Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    /// <summary>What inputs are submitted under and what other elements point at; unique within a card.</summary>
    [JsonProperty(Order = -9, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Id { get; set; }

    /// <summary>What a client shows that does not know this kind, or lacks a feature that it requires.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>Features a client must have, each with its least version; written when there are any.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public IDictionary<string, AdaptiveSchemaVersion> Requires { get; set; } = new Dictionary<string, AdaptiveSchemaVersion>();

    /// <summary>Members that this object model has no property for, such as <c>msteams</c>; they are kept when a card is read and written last.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; } = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <see cref="Requires"/> is written.</summary>
    /// <returns><see langword="true"/> when a feature is required.</returns>
    public bool ShouldSerializeRequires() => Requires is { Count: > 0 };
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A group of elements, one below the other.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "Container";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The picture behind the content.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    /// <summary>The elements, in order.</summary>
    [JsonProperty(Required = Required.Always)]
    [JsonConverter(typeof(ElementListConverter<AdaptiveElement>))]
    public List<AdaptiveElement> Items { get; set; } = [];

    /// <summary>Whether the content runs from right to left; inherited where null.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public bool? Rtl { get; set; }
}

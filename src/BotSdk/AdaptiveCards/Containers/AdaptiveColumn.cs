using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A group of elements in a <see cref="AdaptiveColumnSet"/>; its <c>type</c> need not be given when a card is read.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    /// <summary>The kind, as written.</summary>
    public new const string TypeName = "Column";

    /// <inheritdoc/>
    [JsonProperty(Order = -1, Required = Required.Default)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The width: <see cref="AdaptiveColumnWidth.Auto"/>, <see cref="AdaptiveColumnWidth.Stretch"/>, a weight such as <c>2</c>, or pixels such as <c>50px</c>.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Width { get; set; }

    /// <summary>The width in pixels; 0 where <see cref="Width"/> is not in pixels.</summary>
    [JsonIgnore]
    public uint PixelWidth
    {
        get => Pixels.Parse(Width);
        set => Width = Pixels.Format(value);
    }
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A row of a <see cref="AdaptiveTable"/>.</summary>
public class AdaptiveTableRow : AdaptiveCollectionElement
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "TableRow";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The cells, from the first column to the last.</summary>
    [JsonProperty(Required = Required.Always)]
    [JsonConverter(typeof(ElementListConverter<AdaptiveTableCell>))]
    public List<AdaptiveTableCell> Cells { get; set; } = [];

    /// <summary>Where the content of cells stands from left to right.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalCellContentAlignment { get; set; }

    /// <summary>Where the content of cells stands from top to bottom.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }
}

using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Cells in rows and columns.</summary>
public class AdaptiveTable : AdaptiveCollectionElement
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "Table";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The rows, from top to bottom.</summary>
    [JsonProperty(Required = Required.Always)]
    [JsonConverter(typeof(ElementListConverter<AdaptiveTableRow>))]
    public List<AdaptiveTableRow> Rows { get; set; } = [];

    /// <summary>The columns, from the first to the last.</summary>
    [JsonProperty(Required = Required.Always)]
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    /// <summary>The colours of the grid.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveContainerStyle GridStyle { get; set; }

    /// <summary>Whether lines part the cells. True unless set.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool ShowGridLines { get; set; } = true;

    /// <summary>Whether the first row holds the headings. True unless set.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool FirstRowAsHeaders { get; set; } = true;

    /// <summary>Where the content of cells stands from left to right.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalCellContentAlignment { get; set; }

    /// <summary>Where the content of cells stands from top to bottom.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }
}

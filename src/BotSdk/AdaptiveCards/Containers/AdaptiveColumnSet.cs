using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Columns beside each other.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "ColumnSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The columns, from the first to the last.</summary>
    [JsonProperty(Required = Required.Always)]
    [JsonConverter(typeof(ElementListConverter<AdaptiveColumn>))]
    public List<AdaptiveColumn> Columns { get; set; } = [];
}

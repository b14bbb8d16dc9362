using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A list of facts, each a title and a value beside it.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "FactSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The facts, in order.</summary>
    [JsonProperty(Required = Required.Always)]
    public List<AdaptiveFact> Facts { get; set; } = [];
}

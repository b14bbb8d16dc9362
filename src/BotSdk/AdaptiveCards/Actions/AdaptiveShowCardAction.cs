using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Unfolds another card below.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "Action.ShowCard";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The card.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveCard Card { get; set; }
}

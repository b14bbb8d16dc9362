using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A row of actions within the body.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "ActionSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The actions, in order.</summary>
    [JsonProperty(Required = Required.Always)]
    [JsonConverter(typeof(ElementListConverter<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = [];
}

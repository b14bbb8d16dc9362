using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Shows or hides elements.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "Action.ToggleVisibility";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements, each with what becomes of it.</summary>
    [JsonProperty(Required = Required.Always)]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}

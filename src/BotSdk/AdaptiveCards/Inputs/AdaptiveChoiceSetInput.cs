using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Asks for a choice, or several.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "Input.ChoiceSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The value chosen at first; several are parted by commas.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    /// <summary>How the choices are shown; always written.</summary>
    public AdaptiveChoiceInputStyle Style { get; set; }

    /// <summary>Whether several may be chosen; always written.</summary>
    public bool IsMultiSelect { get; set; }

    /// <summary>The choices, in order.</summary>
    [JsonProperty(Required = Required.Always)]
    public List<AdaptiveChoice> Choices { get; set; } = [];

    /// <summary>Where more choices come from while the person types.</summary>
    [JsonProperty("choices.data", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveDataQuery DataQuery { get; set; }

    /// <summary>Whether titles run on in a further line where they do not fit in one.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    /// <summary>What shows while there is no answer.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }
}

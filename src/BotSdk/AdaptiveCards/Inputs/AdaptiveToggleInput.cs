using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Asks yes or no.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "Input.Toggle";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>What the box beside it means.</summary>
    [JsonProperty(Required = Required.Always)]
    public string Title { get; set; }

    /// <summary>What is submitted for yes.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ValueOn { get; set; } = bool.TrueString;

    /// <summary>What is submitted for no.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ValueOff { get; set; } = bool.FalseString;

    /// <summary>Whether the title runs on in a further line where it does not fit in one.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    /// <summary>The answer at first: <see cref="ValueOn"/> or <see cref="ValueOff"/>.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }
}

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A choice of a <see cref="AdaptiveChoiceSetInput"/>.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveChoice
{
    /// <summary>What is shown.</summary>
    [JsonProperty(Required = Required.Always)]
    public string Title { get; set; }

    /// <summary>What is submitted.</summary>
    [JsonProperty(Required = Required.Always)]
    public string Value { get; set; }

    /// <summary>Whether it is chosen at first.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [Obsolete("Clients do not read it: use AdaptiveChoiceSetInput.Value.")]
    public bool IsSelected { get; set; }
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A button of <see cref="AdaptiveAuthentication"/>.</summary>
public class AdaptiveAuthCardButton
{
    /// <summary>The kind: <c>signin</c>.</summary>
    [JsonProperty(Required = Required.Always)]
    public string Type { get; set; }

    /// <summary>The button's text.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Title { get; set; }

    /// <summary>The address of the button's picture.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Image { get; set; }

    /// <summary>What the button opens.</summary>
    [JsonProperty(Required = Required.Always)]
    public string Value { get; set; }
}

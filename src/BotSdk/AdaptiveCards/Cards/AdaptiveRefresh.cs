using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a client asks for a fresh card.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveRefresh
{
    /// <summary>What is executed to get the fresh card.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>The people for whom it is executed on sight, by their ids in the conversation; always written.</summary>
    public List<string> UserIds { get; set; } = [];

    /// <summary>When the card is out of date.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public DateTime? Expires { get; set; }
}

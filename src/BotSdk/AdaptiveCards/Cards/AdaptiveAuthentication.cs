using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How a client signs a person in for a card. The member names are written with a capital first, as the package does.</summary>
public class AdaptiveAuthentication
{
    /// <summary>What the person is told.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Text { get; set; }

    /// <summary>The bot's connection setting.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ConnectionName { get; set; }

    /// <summary>What single sign-on exchanges a token for.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>The sign-in buttons.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public List<AdaptiveAuthCardButton> Buttons { get; set; } = [];
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What single sign-on exchanges a token for; every member is needed when written.</summary>
public class AdaptiveTokenExchangeResource
{
    /// <summary>The id of this exchange.</summary>
    [JsonProperty(Required = Required.Always)]
    public string Id { get; set; }

    /// <summary>The resource that the token is for.</summary>
    [JsonProperty(Required = Required.Always)]
    public string Uri { get; set; }

    /// <summary>The identity provider.</summary>
    [JsonProperty(Required = Required.Always)]
    public string ProviderId { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the client may offer a token for.</summary>
public class TokenExchangeResource
{
    /// <summary>An empty one.</summary>
    public TokenExchangeResource()
    {
    }

    /// <summary>One with these members.</summary>
    public TokenExchangeResource(string id = null, string uri = null, string providerId = null)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>Id of this offer; the invoke carries it again.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Audience of the token.</summary>
    [JsonProperty("uri")]
    public string Uri { get; set; }

    /// <summary>Identity provider.</summary>
    [JsonProperty("providerId")]
    public string ProviderId { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is to be exchanged for a token.</summary>
public class TokenExchangeRequest
{
    /// <summary>An empty one.</summary>
    public TokenExchangeRequest()
    {
    }

    /// <summary>One with these members.</summary>
    public TokenExchangeRequest(string uri = null, string token = null)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>A resource.</summary>
    [JsonProperty("uri")]
    public string Uri { get; set; }

    /// <summary>A token of the client.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }
}

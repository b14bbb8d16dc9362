using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A token of the token service.</summary>
public class TokenResponse
{
    /// <summary>An empty one.</summary>
    public TokenResponse()
    {
    }

    /// <summary>One with these members.</summary>
    public TokenResponse(string channelId = null, string connectionName = null, string token = null, string expiration = null)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>Channel of the person.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>OAuth connection.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The token; null where the service has none.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>When it ends, as the service wrote it.</summary>
    [JsonProperty("expiration")]
    public string Expiration { get; set; }

    /// <summary>Members of the JSON that have no property here; they are kept and written again, nulls included.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new();
}

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Value of a <c>signin/tokenExchange</c> invoke.</summary>
public class TokenExchangeInvokeRequest
{
    /// <summary>Id of the offer; the same from each of a person's devices.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>OAuth connection.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The client's token.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>Members of the JSON that have no property here; they are kept and written again, nulls included.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new();
}

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Why a token was not exchanged; the body of a 412.</summary>
public class TokenExchangeInvokeResponse
{
    /// <summary>Id of the offer.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>OAuth connection.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The reason, for developers.</summary>
    [JsonProperty("failureDetail")]
    public string FailureDetail { get; set; }

    /// <summary>Members of the JSON that have no property here; they are kept and written again, nulls included.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new();
}

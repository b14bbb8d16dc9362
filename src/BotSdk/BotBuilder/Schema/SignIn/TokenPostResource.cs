using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where the client may post a token.</summary>
public class TokenPostResource
{
    /// <summary>A signed URL.</summary>
    [JsonProperty("sasUrl")]
    public string SasUrl { get; set; }
}

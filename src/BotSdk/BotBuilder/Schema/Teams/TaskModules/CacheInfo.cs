using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long the client may keep an answer.</summary>
public class CacheInfo
{
    /// <summary>Kind of cache.</summary>
    [JsonProperty("cacheType")]
    public string CacheType { get; set; }

    /// <summary>Seconds.</summary>
    [JsonProperty("cacheDuration")]
    public int? CacheDuration { get; set; }
}

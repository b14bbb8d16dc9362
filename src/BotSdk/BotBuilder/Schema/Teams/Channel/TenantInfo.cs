using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>An empty one.</summary>
    public TenantInfo()
    {
    }

    /// <summary>One with these members.</summary>
    public TenantInfo(string id = null)
    {
        Id = id;
    }

    /// <summary>Id in Microsoft Entra.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}

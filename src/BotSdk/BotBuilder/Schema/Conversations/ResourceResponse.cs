using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The connector's answer to a sent or updated activity.</summary>
public class ResourceResponse
{
    /// <summary>An empty one.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>One with these members.</summary>
    public ResourceResponse(string id = null)
    {
        Id = id;
    }

    /// <summary>Id of the activity; null or empty where the channel gives none.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}

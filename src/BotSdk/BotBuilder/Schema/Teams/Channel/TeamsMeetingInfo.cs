using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting.</summary>
public class TeamsMeetingInfo
{
    /// <summary>An empty one.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>One with these members.</summary>
    public TeamsMeetingInfo(string id = null)
    {
        Id = id;
    }

    /// <summary>Id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}

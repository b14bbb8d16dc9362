using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>An empty one.</summary>
    public TeamInfo()
    {
    }

    /// <summary>One with these members.</summary>
    public TeamInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Id of its Microsoft Entra group.</summary>
    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>An empty one.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>One with these members.</summary>
    public ChannelInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Name; null for the General channel.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary><c>standard</c>, <c>shared</c> or <c>private</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}

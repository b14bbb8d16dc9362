using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot on a channel.</summary>
public class ChannelAccount
{
    /// <summary>An empty one.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>One with these members.</summary>
    public ChannelAccount(string id = null, string name = null, string role = null, string aadObjectId = null)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>Id on the channel: in Teams <c>29:…</c> for people and <c>28:…</c> for bots.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Display name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Object id in Microsoft Entra.</summary>
    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }

    /// <summary>Members of the JSON that have no property here; they are kept and written again, nulls included.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new();
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody for whom the bot speaks.</summary>
public class OnBehalfOf
{
    /// <summary>Number of the mention, from 0.</summary>
    [JsonProperty("itemid")]
    public int ItemId { get; set; }

    /// <summary><c>person</c>.</summary>
    [JsonProperty("mentionType")]
    public string MentionType { get; set; }

    /// <summary>Id of the account.</summary>
    [JsonProperty("mri")]
    public string Mri { get; set; }

    /// <summary>Name to show.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}

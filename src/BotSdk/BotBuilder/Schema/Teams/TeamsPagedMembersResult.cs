using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of a conversation's members.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>An empty one.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>One whose members are read from plain accounts.</summary>
    public TeamsPagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members.Select(member => JObject.FromObject(member).ToObject<TeamsChannelAccount>()).ToList();
    }

    /// <summary>What asks for the next page; null after the last.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}

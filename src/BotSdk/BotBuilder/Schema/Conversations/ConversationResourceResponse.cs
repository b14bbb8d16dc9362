using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The connector's answer to a created conversation.</summary>
public class ConversationResourceResponse
{
    /// <summary>An empty one.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>One with these members.</summary>
    public ConversationResourceResponse(string activityId = null, string serviceUrl = null, string id = null)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>Id of the first message, where one was sent.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    /// <summary>Where to send what follows.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>Id of the conversation.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a new conversation is to be.</summary>
public class ConversationParameters
{
    /// <summary>An empty one.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>One with these members.</summary>
    public ConversationParameters(
        bool? isGroup = null,
        ChannelAccount bot = null,
        IList<ChannelAccount> members = null,
        string topicName = null,
        Activity activity = null,
        object channelData = null,
        string tenantId = null)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two can be in it; Teams refuses <c>true</c>.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>Whom to talk to.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>Topic.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>First message.</summary>
    [JsonProperty("activity")]
    public Activity Activity { get; set; }

    /// <summary>What the channel wants to know beside.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>Tenant in Microsoft Entra.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>By what a conversation can be found again.</summary>
public class ConversationReference
{
    /// <summary>Id of an activity in it.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    /// <summary>The person.</summary>
    [JsonProperty("user")]
    public ChannelAccount User { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The channel.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The person's language.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>Base address of the connector.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The event that a proactive turn starts with: as if the person had sent it, with a new id.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}

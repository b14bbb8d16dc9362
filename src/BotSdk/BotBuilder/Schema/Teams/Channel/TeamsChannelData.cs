using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams says in <see cref="Activity.ChannelData"/>.</summary>
public class TeamsChannelData
{
    /// <summary>Channel of the team.</summary>
    [JsonProperty("channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>What happened, for instance <c>editMessage</c>.</summary>
    [JsonProperty("eventType")]
    public string EventType { get; set; }

    /// <summary>Team.</summary>
    [JsonProperty("team")]
    public TeamInfo Team { get; set; }

    /// <summary>How to notify.</summary>
    [JsonProperty("notification")]
    public NotificationInfo Notification { get; set; }

    /// <summary>Tenant.</summary>
    [JsonProperty("tenant")]
    public TenantInfo Tenant { get; set; }

    /// <summary>Meeting.</summary>
    [JsonProperty("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>Choices made at installation.</summary>
    [JsonProperty("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>For whom the bot speaks.</summary>
    [JsonProperty("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; set; }
}

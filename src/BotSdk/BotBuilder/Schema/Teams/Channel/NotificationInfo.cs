using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How a message is to be announced.</summary>
public class NotificationInfo
{
    /// <summary>An empty one.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>One with these members.</summary>
    public NotificationInfo(bool? alert = null)
    {
        Alert = alert;
    }

    /// <summary>In the activity feed.</summary>
    [JsonProperty("alert")]
    public bool? Alert { get; set; }

    /// <summary>In a meeting.</summary>
    [JsonProperty("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>Page to show in the meeting.</summary>
    [JsonProperty("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}

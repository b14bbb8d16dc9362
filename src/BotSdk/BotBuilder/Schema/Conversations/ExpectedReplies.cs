using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Replies that come back in the HTTP response (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
public class ExpectedReplies
{
    /// <summary>An empty one.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>One with these members.</summary>
    public ExpectedReplies(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    /// <summary>The replies in the order in which the bot sent them.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}

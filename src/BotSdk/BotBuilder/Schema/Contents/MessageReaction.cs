using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>An empty one.</summary>
    public MessageReaction()
    {
    }

    /// <summary>One with these members.</summary>
    public MessageReaction(string type = null)
    {
        Type = type;
    }

    /// <summary>Kind, for instance <see cref="MessageReactionTypes.Like"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}

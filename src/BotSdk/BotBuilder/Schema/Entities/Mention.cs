using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody is mentioned in the text.</summary>
public class Mention : Entity
{
    internal const string TypeName = "mention";

    /// <summary>An empty one.</summary>
    public Mention()
        : base(TypeName)
    {
    }

    /// <summary>One with these members.</summary>
    public Mention(ChannelAccount mentioned = null, string text = null)
        : this()
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who.</summary>
    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The words of the text that are the mention, for instance <c>&lt;at&gt;Ann&lt;/at&gt;</c>.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    /// <summary>An empty one.</summary>
    public CardAction()
    {
    }

    /// <summary>One with these members.</summary>
    public CardAction(
        string type = null,
        string title = null,
        string image = null,
        string text = null,
        string displayText = null,
        object value = null,
        object channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>What is on it.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>URL of its picture.</summary>
    [JsonProperty("image")]
    public string Image { get; set; }

    /// <summary>Text of the message that pressing it sends.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What the conversation shows when it was pressed.</summary>
    [JsonProperty("displayText")]
    public string DisplayText { get; set; }

    /// <summary>What pressing it sends or opens.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>What the channel wants to know beside.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>The picture in words.</summary>
    [JsonProperty("imageAltText")]
    public string ImageAltText { get; set; }
}

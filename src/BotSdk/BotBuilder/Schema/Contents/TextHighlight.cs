using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a text that matters.</summary>
public class TextHighlight
{
    /// <summary>An empty one.</summary>
    public TextHighlight()
    {
    }

    /// <summary>One with these members.</summary>
    public TextHighlight(string text = null, int? occurrence = null)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The part.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Which of its occurrences, from 1.</summary>
    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a sign-in button.</summary>
public class SigninCard
{
    /// <summary>An empty one.</summary>
    public SigninCard()
    {
    }

    /// <summary>One with these members.</summary>
    public SigninCard(string text = null, IList<CardAction> buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>What is asked.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Asks the client for a token, silently where it can, else by its button.</summary>
public class OAuthCard
{
    /// <summary>An empty one.</summary>
    public OAuthCard()
    {
    }

    /// <summary>One with these members.</summary>
    public OAuthCard(string text = null, string connectionName = null, IList<CardAction> buttons = null)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    /// <summary>What is asked.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>OAuth connection of the bot registration.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>What the client may offer a token for.</summary>
    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Where the client may post a token.</summary>
    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }

    /// <summary>The sign-in button.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Media type of an attachment with this content.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Value of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The button.</summary>
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>A token that the client offers.</summary>
    [JsonProperty("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>Code from a sign-in window.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}

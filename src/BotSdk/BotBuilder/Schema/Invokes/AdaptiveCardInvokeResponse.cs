using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Answer to an <c>adaptiveCard/action</c> invoke; its status is told in the body, HTTP says 200.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>HTTP-like status.</summary>
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>Media type of <see cref="Value"/>: a card, a message, a sign-in request or an error.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The answer.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }
}

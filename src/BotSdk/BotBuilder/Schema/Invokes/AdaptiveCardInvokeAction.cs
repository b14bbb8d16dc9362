using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The button of an Adaptive Card that was pressed.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary><c>Action.Execute</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Id of the button.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What is to be done.</summary>
    [JsonProperty("verb")]
    public string Verb { get; set; }

    /// <summary>What the card sends with it; read from the wire it is a JToken.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends a verb, data and inputs to the bot as an invoke, which the bot answers with a card or a message.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "Action.Execute";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>What is sent beside the inputs: anything that serializes.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public object Data { get; set; }

    /// <summary><see cref="Data"/> as JSON text; setting it parses the text.</summary>
    [JsonIgnore]
    public string DataJson
    {
        get => Data is null ? null : JsonConvert.SerializeObject(Data, Formatting.Indented);
        set => Data = value is null ? null : JsonConvert.DeserializeObject(value);
    }

    /// <summary>What is asked of the bot.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Verb { get; set; }

    /// <summary>Which inputs are sent.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}

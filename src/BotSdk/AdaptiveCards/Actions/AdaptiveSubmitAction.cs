using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends data and inputs to the bot as a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "Action.Submit";

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

    /// <summary>Which inputs are sent.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}

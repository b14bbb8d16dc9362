using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens an address.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "Action.OpenUrl";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The address, written as it was given; an action without one cannot be written.</summary>
    [JsonProperty(Required = Required.Always)]
    public Uri Url { get; set; }

    /// <summary>The address as text; setting it to a relative one throws a <see cref="UriFormatException"/>.</summary>
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = value is null ? null : new Uri(value);
    }
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How an image is cut.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveImageStyle
{
    /// <summary>Not at all.</summary>
    Default,

    /// <summary>To a circle, for the photo of a person.</summary>
    Person,
}

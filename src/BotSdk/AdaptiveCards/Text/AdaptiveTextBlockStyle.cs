using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What text is for, as a screen reader tells it.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveTextBlockStyle
{
    /// <summary>Running text.</summary>
    Default,

    /// <summary>A heading.</summary>
    Heading,
}

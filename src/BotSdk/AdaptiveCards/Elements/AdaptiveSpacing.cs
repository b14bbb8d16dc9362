using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The distance to the element before.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveSpacing
{
    /// <summary>As the client sees fit.</summary>
    Default,

    /// <summary>No distance.</summary>
    None,

    /// <summary>A small distance.</summary>
    Small,

    /// <summary>A medium distance.</summary>
    Medium,

    /// <summary>A large distance.</summary>
    Large,

    /// <summary>A very large distance.</summary>
    ExtraLarge,

    /// <summary>The distance of the card's padding.</summary>
    Padding,
}

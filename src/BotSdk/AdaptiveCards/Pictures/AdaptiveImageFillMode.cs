using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How a background image fills its place.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveImageFillMode
{
    /// <summary>Scaled to cover the whole.</summary>
    Cover,

    /// <summary>Repeated from left to right.</summary>
    RepeatHorizontally,

    /// <summary>Repeated from top to bottom.</summary>
    RepeatVertically,

    /// <summary>Repeated in both directions.</summary>
    Repeat,
}

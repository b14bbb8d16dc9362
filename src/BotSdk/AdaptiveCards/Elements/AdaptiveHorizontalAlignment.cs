using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where content stands from left to right.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveHorizontalAlignment
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right edge.</summary>
    Right,

    /// <summary>Over the whole width.</summary>
    Stretch,
}

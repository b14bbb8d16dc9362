using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where a background image stands from top to bottom.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveVerticalAlignment
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the bottom.</summary>
    Bottom,
}

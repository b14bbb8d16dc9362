using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where content stands from top to bottom.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveVerticalContentAlignment
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the bottom.</summary>
    Bottom,
}

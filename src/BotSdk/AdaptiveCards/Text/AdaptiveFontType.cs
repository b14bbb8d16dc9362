using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The font of text.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveFontType
{
    /// <summary>As the client sees fit.</summary>
    Default,

    /// <summary>All characters of one width.</summary>
    Monospace,
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The colours of a container.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveContainerStyle
{
    /// <summary>As the client sees fit.</summary>
    Default,

    /// <summary>Set off from its surroundings.</summary>
    Emphasis,

    /// <summary>The colour of good news.</summary>
    Good,

    /// <summary>The colour of bad news.</summary>
    Attention,

    /// <summary>The colour of a warning.</summary>
    Warning,

    /// <summary>The colour that marks things.</summary>
    Accent,
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The colour of text.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveTextColor
{
    /// <summary>As the client sees fit.</summary>
    Default,

    /// <summary>Dark, for light backgrounds.</summary>
    Dark,

    /// <summary>Light, for dark backgrounds.</summary>
    Light,

    /// <summary>The colour that marks things.</summary>
    Accent,

    /// <summary>The colour of good news.</summary>
    Good,

    /// <summary>The colour of a warning.</summary>
    Warning,

    /// <summary>The colour of bad news.</summary>
    Attention,
}

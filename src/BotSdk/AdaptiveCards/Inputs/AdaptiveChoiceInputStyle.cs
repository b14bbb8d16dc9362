using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveChoiceInputStyle
{
    /// <summary>As a list that drops down.</summary>
    Compact,

    /// <summary>As buttons, all in sight.</summary>
    Expanded,

    /// <summary>As a field to type in, which narrows the choices.</summary>
    Filtered,
}

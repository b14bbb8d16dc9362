using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Which inputs an action submits.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveAssociatedInputs
{
    /// <summary>Those of the card that the action stands on and of the cards around it.</summary>
    Auto,

    /// <summary>None.</summary>
    None,
}

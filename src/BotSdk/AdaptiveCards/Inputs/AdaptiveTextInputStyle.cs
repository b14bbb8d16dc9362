using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What kind of text is asked for.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveTextInputStyle
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A telephone number.</summary>
    Tel,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A mail address.</summary>
    Email,

    /// <summary>A secret: the characters do not show.</summary>
    Password,
}

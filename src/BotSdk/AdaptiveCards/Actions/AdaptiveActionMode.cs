using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where an action is offered.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveActionMode
{
    /// <summary>As a button.</summary>
    Primary,

    /// <summary>In the overflow menu.</summary>
    Secondary,
}

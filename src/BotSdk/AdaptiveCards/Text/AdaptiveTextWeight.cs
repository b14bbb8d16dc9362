using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The weight of text.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveTextWeight
{
    /// <summary>As the client sees fit.</summary>
    Default = 0,

    /// <summary>Another name of the default.</summary>
#pragma warning disable CA1069 // two names of one value, both read
    Normal = 0,
#pragma warning restore CA1069

    /// <summary>Thinner than the default.</summary>
    Lighter,

    /// <summary>Bolder than the default.</summary>
    Bolder,
}

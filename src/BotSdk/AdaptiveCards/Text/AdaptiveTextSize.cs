using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The size of text.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveTextSize
{
    /// <summary>As the client sees fit.</summary>
    Default = 0,

    /// <summary>Another name of the default.</summary>
#pragma warning disable CA1069 // two names of one value, both read
    Normal = 0,
#pragma warning restore CA1069

    /// <summary>Smaller than the default.</summary>
    Small,

    /// <summary>A little larger than the default.</summary>
    Medium,

    /// <summary>Larger than the default.</summary>
    Large,

    /// <summary>The largest.</summary>
    ExtraLarge,
}

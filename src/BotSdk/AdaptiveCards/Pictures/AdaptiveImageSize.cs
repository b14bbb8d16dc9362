using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The size of an image.</summary>
[JsonConverter(typeof(WireEnumConverter))]
public enum AdaptiveImageSize
{
    /// <summary>The own size of the image, shrunk where the room is less.</summary>
    Auto,

    /// <summary>The whole width.</summary>
    Stretch,

    /// <summary>Small, as the client sees fit.</summary>
    Small,

    /// <summary>Medium, as the client sees fit.</summary>
    Medium,

    /// <summary>Large, as the client sees fit.</summary>
    Large,
}

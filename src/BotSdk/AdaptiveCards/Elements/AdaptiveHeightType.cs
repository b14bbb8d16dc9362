namespace AdaptiveCards;

/// <summary>The ways to give a height.</summary>
public enum AdaptiveHeightType
{
    /// <summary>As much as the content needs.</summary>
    Auto,

    /// <summary>What the other elements leave over.</summary>
    Stretch,

    /// <summary>A number of pixels.</summary>
    Pixel,
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The height of an element, written as <c>auto</c>, <c>stretch</c> or a number of pixels such as <c>50px</c>.</summary>
/// <param name="HeightType">The way the height is given.</param>
/// <param name="Unit">The number of pixels, where it is given in pixels.</param>
[JsonConverter(typeof(HeightConverter))]
public readonly record struct AdaptiveHeight(AdaptiveHeightType HeightType, uint? Unit = null)
{
    /// <summary>A height in pixels.</summary>
    /// <param name="pixels">The number of pixels.</param>
    public AdaptiveHeight(uint pixels)
        : this(AdaptiveHeightType.Pixel, pixels)
    {
    }

    /// <summary>As much as the content needs.</summary>
    public static AdaptiveHeight Auto => new(AdaptiveHeightType.Auto);

    /// <summary>What the other elements leave over.</summary>
    public static AdaptiveHeight Stretch => new(AdaptiveHeightType.Stretch);
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What stands in for an element or action that a client cannot show: another one, or nothing.</summary>
[JsonConverter(typeof(FallbackConverter))]
public class AdaptiveFallbackElement
{
    /// <summary>Falls back to nothing.</summary>
    public AdaptiveFallbackElement()
    {
    }

    /// <summary>Falls back as named.</summary>
    /// <param name="fallbackType">The way to fall back.</param>
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    /// <summary>Falls back to another element or action.</summary>
    /// <param name="fallbackContent">What is shown instead.</param>
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    /// <summary>The ways to fall back.</summary>
    public enum AdaptiveFallbackType
    {
        /// <summary>No way is given.</summary>
        None,

        /// <summary>The element is left out, written as <c>"drop"</c>.</summary>
        Drop,

        /// <summary><see cref="AdaptiveFallbackElement.Content"/> is shown.</summary>
        Content,
    }

    /// <summary>The way to fall back.</summary>
    public AdaptiveFallbackType Type { get; set; }

    /// <summary>What is shown instead, where <see cref="Type"/> is <see cref="AdaptiveFallbackType.Content"/>.</summary>
    public AdaptiveTypedElement Content { get; set; }
}

using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Anything that takes room in a card's body.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>The distance to the element before this one.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Whether a line parts this element from the one before it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Separator { get; set; }

    /// <summary>What is read out for this element.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [Obsolete("Elements are not read out one by one: use AdaptiveCard.Speak.")]
    public string Speak { get; set; }

    /// <summary>The height; by default as much as the content needs.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHeight Height { get; set; }

    /// <summary>Whether the element shows at first; <see cref="AdaptiveToggleVisibilityAction"/> changes it. True unless set.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [System.ComponentModel.DefaultValue(true)]
    public bool IsVisible { get; set; } = true;
}

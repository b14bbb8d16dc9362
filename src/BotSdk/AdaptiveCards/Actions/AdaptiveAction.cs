using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Something a person can do on a card.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    /// <summary>The button's text.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Title { get; set; }

    /// <summary>What is read out for this action.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [Obsolete("Actions are not read out one by one: use AdaptiveCard.Speak.")]
    public string Speak { get; set; }

    /// <summary>The address of the button's icon, as text.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string IconUrl { get; set; }

    /// <summary>The button's look: <c>default</c>, <c>positive</c> or <c>destructive</c>.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue("default")]
    public string Style { get; set; } = "default";

    /// <summary>Whether the button can be pressed. True unless set.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool IsEnabled { get; set; } = true;

    /// <summary>Where the action is offered.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveActionMode Mode { get; set; }

    /// <summary>What shows while the pointer rests on the button.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Tooltip { get; set; }
}

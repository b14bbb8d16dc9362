using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that <see cref="AdaptiveToggleVisibilityAction"/> shows, hides or turns over; written as its id alone where it is turned over.</summary>
[JsonConverter(typeof(TargetElementConverter))]
public class AdaptiveTargetElement
{
    /// <summary>A target without an id.</summary>
    public AdaptiveTargetElement()
    {
    }

    /// <summary>A target that is turned over.</summary>
    /// <param name="elementId">The element's id.</param>
    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    /// <summary>A target that is shown or hidden.</summary>
    /// <param name="elementId">The element's id.</param>
    /// <param name="isVisible">Whether it is shown.</param>
    public AdaptiveTargetElement(string elementId, bool isVisible)
    {
        ElementId = elementId;
        IsVisible = isVisible;
    }

    /// <summary>The element's id.</summary>
    public string ElementId { get; set; }

    /// <summary>Whether it is shown; null turns it over.</summary>
    public bool? IsVisible { get; set; }

    /// <summary>A target that is turned over.</summary>
    /// <param name="elementId">The element's id.</param>
    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);
}

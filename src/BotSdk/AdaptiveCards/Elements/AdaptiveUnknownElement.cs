namespace AdaptiveCards;

/// <summary>An element of a kind that this object model does not have; its members are in <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    /// <inheritdoc/>
    public override string Type { get; set; }
}

namespace AdaptiveCards;

/// <summary>An action of a kind that this object model does not have; its members are in <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    /// <inheritdoc/>
    public override string Type { get; set; }
}

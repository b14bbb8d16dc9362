namespace AdaptiveCards;

/// <summary>The kinds of elements and actions, by what they are called in <c>type</c>.</summary>
internal static class ElementTypes
{
    private static readonly Dictionary<string, Func<AdaptiveTypedElement>> Known = new(StringComparer.Ordinal)
    {
        [AdaptiveActionSet.TypeName] = () => new AdaptiveActionSet(),
        [AdaptiveChoiceSetInput.TypeName] = () => new AdaptiveChoiceSetInput(),
        [AdaptiveColumn.TypeName] = () => new AdaptiveColumn(),
        [AdaptiveColumnSet.TypeName] = () => new AdaptiveColumnSet(),
        [AdaptiveContainer.TypeName] = () => new AdaptiveContainer(),
        [AdaptiveDateInput.TypeName] = () => new AdaptiveDateInput(),
        [AdaptiveExecuteAction.TypeName] = () => new AdaptiveExecuteAction(),
        [AdaptiveFactSet.TypeName] = () => new AdaptiveFactSet(),
        [AdaptiveImage.TypeName] = () => new AdaptiveImage(),
        [AdaptiveImageSet.TypeName] = () => new AdaptiveImageSet(),
        [AdaptiveNumberInput.TypeName] = () => new AdaptiveNumberInput(),
        [AdaptiveOpenUrlAction.TypeName] = () => new AdaptiveOpenUrlAction(),
        [AdaptiveRichTextBlock.TypeName] = () => new AdaptiveRichTextBlock(),
        [AdaptiveShowCardAction.TypeName] = () => new AdaptiveShowCardAction(),
        [AdaptiveSubmitAction.TypeName] = () => new AdaptiveSubmitAction(),
        [AdaptiveTable.TypeName] = () => new AdaptiveTable(),
        [AdaptiveTableCell.TypeName] = () => new AdaptiveTableCell(),
        [AdaptiveTableRow.TypeName] = () => new AdaptiveTableRow(),
        [AdaptiveTextBlock.TypeName] = () => new AdaptiveTextBlock(),
        [AdaptiveTextInput.TypeName] = () => new AdaptiveTextInput(),
        [AdaptiveTimeInput.TypeName] = () => new AdaptiveTimeInput(),
        [AdaptiveToggleInput.TypeName] = () => new AdaptiveToggleInput(),
        [AdaptiveToggleVisibilityAction.TypeName] = () => new AdaptiveToggleVisibilityAction(),
    };

    /// <summary>A new element of a kind, or one that stands for an unknown kind where <paramref name="wanted"/> may hold it.</summary>
    public static AdaptiveTypedElement Create(string type, Type wanted, CardReading reading)
    {
        if (Known.TryGetValue(type, out var create) && create() is { } element && wanted.IsInstanceOfType(element))
        {
            return element;
        }

        reading.Warn(-1, $"Unknown element '{type}'");
        return Unknown(type, wanted);
    }

    private static AdaptiveTypedElement Unknown(string type, Type wanted)
    {
        var isAction = wanted == typeof(AdaptiveTypedElement)
            ? type.StartsWith("Action.", StringComparison.Ordinal)
            : wanted.IsAssignableFrom(typeof(AdaptiveUnknownAction));
        return isAction ? new AdaptiveUnknownAction { Type = type } : new AdaptiveUnknownElement { Type = type };
    }
}

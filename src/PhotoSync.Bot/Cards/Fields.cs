using AdaptiveCards;

namespace PhotoSync.Bot.Cards;

/// <summary>The few inputs that cards ask by. All of them show on phones too.</summary>
internal static class Fields
{
    public static AdaptiveChoiceSetInput Choice(string id, string label, IEnumerable<(string Value, string Title)> choices, string value) => new()
    {
        Id = id,
        Label = label,
        Value = value,
        Style = AdaptiveChoiceInputStyle.Compact,
        Choices = [.. choices.Select(choice => new AdaptiveChoice { Title = choice.Title, Value = choice.Value })],
    };

    public static AdaptiveChoiceSetInput Several(string id, string label, IEnumerable<(string Value, string Title)> choices) => new()
    {
        Id = id,
        Label = label,
        IsMultiSelect = true,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Wrap = true,
        Choices = [.. choices.Select(choice => new AdaptiveChoice { Title = choice.Title, Value = choice.Value })],
    };

    public static AdaptiveTextInput Line(string id, string label, string value) => new() { Id = id, Label = label, Value = value };

    public static AdaptiveTextInput Lines(string id, string label, string value, int longest) =>
        new() { Id = id, Label = label, Value = value, IsMultiline = true, MaxLength = longest };

    public static AdaptiveNumberInput Number(string id, string label, double? value, double min, double max) =>
        new() { Id = id, Label = label, Value = value ?? double.NaN, Min = min, Max = max };

    public static AdaptiveDateInput Date(string id, string label, string value) => new() { Id = id, Label = label, Value = value };

    public static AdaptiveTimeInput Time(string id, string label, string value) => new() { Id = id, Label = label, Value = value };

    public static AdaptiveToggleInput Toggle(string id, string title, bool isOn) =>
        new() { Id = id, Title = title, Value = isOn ? "true" : "false", ValueOn = "true", ValueOff = "false", Wrap = true };
}

using AdaptiveCards;

namespace PhotoSync.Bot.Cards;

/// <summary>The few elements that cards are made of. All of them show on phones too.</summary>
internal static class Elements
{
    private const uint PhotoPixels = 120;

    public static AdaptiveTextBlock Heading(string text) => new(text)
    {
        Weight = AdaptiveTextWeight.Bolder,
        Size = AdaptiveTextSize.Medium,
        Style = AdaptiveTextBlockStyle.Heading,
        Wrap = true,
    };

    public static AdaptiveTextBlock Text(string text) => new(text) { Wrap = true };

    /// <summary>What stands in the way.</summary>
    public static AdaptiveTextBlock Warning(string text) => new(text) { Wrap = true, Color = AdaptiveTextColor.Attention };

    public static AdaptiveTextBlock Small(string text) => new(text) { Wrap = true, IsSubtle = true, Size = AdaptiveTextSize.Small };

    public static AdaptiveTextBlock Label(string text) => new(text) { Wrap = true, Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.Small };

    public static AdaptiveImage Photo(Uri address, string alternative) => new(address) { AltText = alternative, PixelWidth = PhotoPixels, PixelHeight = PhotoPixels };

    public static AdaptiveImage RoundPhoto(Uri address, string alternative)
    {
        var photo = Photo(address, alternative);
        photo.Style = AdaptiveImageStyle.Person;
        return photo;
    }

    public static AdaptiveColumnSet SideBySide(params IEnumerable<AdaptiveElement[]> columns) => new()
    {
        Columns = [.. columns.Select(items => new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [.. items] })],
    };

    public static AdaptiveFactSet Facts(IEnumerable<(string Title, string Value)> facts) => new()
    {
        Facts = [.. facts.Select(fact => new AdaptiveFact(fact.Title, fact.Value))],
    };

    /// <summary>A text to be selected and copied, on phones too, where text in cards cannot be selected.</summary>
    public static AdaptiveTextInput ToCopy(string id, string label, string text) => new() { Id = id, Label = label, Value = text, IsMultiline = true };
}

using AdaptiveCards;

namespace BotSdk.Tests.Cards;

/// <summary>A card as PhotoSync sends it: both photos, the facts, what can be done.</summary>
internal static class SampleCard
{
    public static AdaptiveCard Diagnosis() => new("1.5")
    {
        FallbackText = "Your photo in SharePoint is out of date.",
        Speak = "Your photo in SharePoint is out of date.",
        Lang = "en",
        Refresh = new AdaptiveRefresh { Action = Execute("Refresh", "refresh"), UserIds = { "29:anna" } },
        Body =
        {
            new AdaptiveTextBlock("Your photo in SharePoint is out of date")
            {
                Size = AdaptiveTextSize.Large,
                Weight = AdaptiveTextWeight.Bolder,
                Style = AdaptiveTextBlockStyle.Heading,
                Wrap = true,
            },
            Photos(),
            new AdaptiveFactSet { Facts = { new AdaptiveFact("Teams", "today"), new AdaptiveFact("SharePoint", "March 2021") } },
            new AdaptiveActionSet { Actions = { Execute("Update it", "update"), Execute("Not now", "dismiss") } },
        },
    };

    private static AdaptiveColumnSet Photos() => new()
    {
        Columns = { Photo("Teams", "data:image/png;base64,iVBORw0KGgo="), Photo("SharePoint", "https://contoso.example/anna.png") },
    };

    private static AdaptiveColumn Photo(string place, string url) => new()
    {
        Width = AdaptiveColumnWidth.Stretch,
        Items =
        {
            new AdaptiveImage(url) { AltText = $"Your photo in {place}", Size = AdaptiveImageSize.Medium, Style = AdaptiveImageStyle.Person },
            new AdaptiveTextBlock(place) { HorizontalAlignment = AdaptiveHorizontalAlignment.Center, IsSubtle = true },
        },
    };

    private static AdaptiveExecuteAction Execute(string title, string verb) => new()
    {
        Title = title,
        Verb = verb,
        Data = new { id = "i1" },
        Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
    };
}

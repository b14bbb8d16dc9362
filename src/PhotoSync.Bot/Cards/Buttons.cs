using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace PhotoSync.Bot.Cards;

/// <summary>The kinds of buttons.</summary>
internal static class Buttons
{
    private const string Positive = "positive";
    private const string Destructive = "destructive";

    /// <summary>A quiet button.</summary>
    public static AdaptiveAction Quiet(string title, string verb, string interactionId) => Execute(title, verb, interactionId);

    /// <summary>The one button that helps.</summary>
    public static AdaptiveAction Primary(string title, string verb, string interactionId)
    {
        var button = Execute(title, verb, interactionId);
        button.Style = Positive;
        return button;
    }

    /// <summary>A button that cannot be undone.</summary>
    public static AdaptiveAction Dangerous(string title, string verb, string interactionId)
    {
        var button = Execute(title, verb, interactionId);
        button.Style = Destructive;
        return button;
    }

    /// <summary>A link, as the one button that helps.</summary>
    public static AdaptiveAction Open(string title, Uri page) => new AdaptiveOpenUrlAction { Title = title, Url = page, Style = Positive };

    /// <summary>Opens a dialog: Teams fetches it with the same data.</summary>
    public static AdaptiveAction Dialog(string title, string interactionId) => new AdaptiveSubmitAction
    {
        Title = title,
        Data = new JObject { [CardData.Interaction] = interactionId, ["msteams"] = new JObject { ["type"] = "task/fetch" } },
    };

    private static AdaptiveExecuteAction Execute(string title, string verb, string interactionId) => new()
    {
        Title = title,
        Verb = verb,
        Data = new JObject { [CardData.Interaction] = interactionId },
        Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction
        {
            Title = title,
            Data = new JObject { [CardData.Interaction] = interactionId, [CardData.Verb] = verb },
        }),
    };
}

using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams.Page;

/// <summary>Cards of every kind that a person meets in the chat.</summary>
internal static class Cards
{
    public static JsonObject Photo(Uri origin, string finding) => Say.CardOf(
        new JsonObject { ["type"] = "TextBlock", ["text"] = finding, ["size"] = "large", ["weight"] = "bolder", ["wrap"] = true, ["style"] = "heading" },
        new JsonObject
        {
            ["type"] = "ColumnSet",
            ["columns"] = new JsonArray(Column(origin, "new.png", "Outlook and Teams"), Column(origin, "old.png", "SharePoint")),
        },
        Say.Line("Outlook has had this photo since {{DATE(2026-05-03T09:14:00Z, SHORT)}}; SharePoint's copy is from **28 April**."),
        new JsonObject
        {
            ["type"] = "FactSet",
            ["facts"] = new JsonArray(Fact("Last look", "{{TIME(2026-05-03T07:14:00Z)}}"), Fact("Next look", "Tomorrow at 09:14")),
        },
        new JsonObject
        {
            ["type"] = "ActionSet",
            ["actions"] = new JsonArray(
                Positive(Say.Execute("Resync", "recheck")),
                new JsonObject { ["type"] = "Action.ShowCard", ["title"] = "Why?", ["card"] = Say.CardOf(Say.Line("SharePoint looks once a day, when you visit it.")) },
                new JsonObject { ["type"] = "Action.ToggleVisibility", ["title"] = "Message for IT", ["targetElements"] = new JsonArray("it") }),
        },
        new JsonObject { ["type"] = "TextBlock", ["id"] = "it", ["isVisible"] = false, ["wrap"] = true, ["fontType"] = "monospace", ["text"] = "State S4a, request 0f2b…" })
        .WithActions(Say.Execute("Say something", "say"), Say.Execute("Fail", "fail"), Say.Execute("Replace", "replace"), Say.Execute("Break", "unknown"));

    public static JsonObject Form() => Say.CardOf(
        Say.Line("Tell us more."),
        new JsonObject { ["type"] = "Input.Text", ["id"] = "why", ["label"] = "Why?", ["isRequired"] = true, ["errorMessage"] = "Please say why." },
        new JsonObject
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = "where",
            ["label"] = "Where?",
            ["style"] = "expanded",
            ["value"] = "outlook",
            ["choices"] = new JsonArray(Choice("Outlook", "outlook"), Choice("SharePoint", "sharepoint")),
        },
        new JsonObject { ["type"] = "Input.Toggle", ["id"] = "agree", ["title"] = "Tell me when it is done", ["label"] = "Notice" })
        .WithActions(Say.Execute("Send by Execute", "echo", new() { ["from"] = "form" }), Say.Submit("Send by Submit", new() { ["from"] = "form" }));

    public static JsonObject Refreshing(string person)
    {
        var card = Say.CardOf(Say.Line("An old view for everybody."));
        card["refresh"] = new JsonObject { ["action"] = Say.Execute("", "personal"), ["userIds"] = new JsonArray(person) };
        return card;
    }

    public static JsonObject Dialogs() => Say.CardOf(Say.Line("Dialogs")).WithActions(
        Say.Submit("Card dialog", Fetch("card")),
        Say.Submit("Page dialog", Fetch("page")),
        Say.Submit("Words", Fetch("words")),
        Say.Submit("Foreign page", Fetch("foreign")),
        Say.Submit("I mean it", new() { ["msteams"] = new JsonObject { ["type"] = "imBack", ["value"] = "I mean it" } }),
        Say.Submit("Say it back", new() { ["kept"] = 1, ["msteams"] = new JsonObject { ["type"] = "messageBack", ["displayText"] = "Shown words", ["text"] = "sent words", ["value"] = "{\"more\":2}" } }));

    public static JsonObject DialogFor(string? which, Uri origin) => which switch
    {
        "card" => Continue("First step", Say.CardOf(
            new JsonObject { ["type"] = "Input.Text", ["id"] = "name", ["label"] = "Name" }).WithActions(Say.Submit("Next", new() { ["step"] = "next" }))),
        "page" => Page("A page", new Uri(origin, "dialog.html")),
        "foreign" => Page("Elsewhere", new Uri("https://example.org/")),
        _ => new() { ["task"] = new JsonObject { ["type"] = "message", ["value"] = "Only words." } },
    };

    public static JsonObject Continue(string title, JsonObject card) => new()
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject { ["title"] = title, ["height"] = "small", ["width"] = "medium", ["card"] = new JsonObject { ["contentType"] = Say.CardType, ["content"] = card } },
        },
    };

    public static JsonObject WithoutVersion()
    {
        var card = Say.CardOf(Say.Line("Nobody on a phone sees this."));
        card.Remove("version");
        return card;
    }

    public static JsonObject Links(Uri mySite) => Say.CardOf(Say.Line("Go and see.")).WithActions(
        new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = "My SharePoint page", ["url"] = $"{mySite}/_layouts/15/me.aspx" });

    private static JsonObject Page(string title, Uri url) => new()
    {
        ["task"] = new JsonObject { ["type"] = "continue", ["value"] = new JsonObject { ["title"] = title, ["height"] = 420, ["width"] = 640, ["url"] = url.ToString() } },
    };

    private static JsonObject Fetch(string show) => new() { ["msteams"] = new JsonObject { ["type"] = "task/fetch" }, ["show"] = show };

    private static JsonObject Column(Uri origin, string picture, string label) => new()
    {
        ["type"] = "Column",
        ["width"] = "stretch",
        ["items"] = new JsonArray(
            new JsonObject { ["type"] = "Image", ["url"] = new Uri(origin, picture).ToString(), ["altText"] = $"Your photo in {label}", ["size"] = "stretch" },
            new JsonObject { ["type"] = "TextBlock", ["text"] = label, ["wrap"] = true, ["isSubtle"] = true, ["horizontalAlignment"] = "center" }),
    };

    private static JsonObject Fact(string title, string value) => new() { ["title"] = title, ["value"] = value };

    private static JsonObject Choice(string title, string value) => new() { ["title"] = title, ["value"] = value };

    private static JsonObject Positive(JsonObject action)
    {
        action["style"] = "positive";
        return action;
    }
}

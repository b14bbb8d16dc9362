using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams;

/// <summary>Activities and cards for bots in tests.</summary>
internal static class Say
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text, ["textFormat"] = "markdown" };

    public static JsonObject Typing() => new() { ["type"] = "typing" };

    public static JsonObject Card(JsonObject card, string? summary = null) => new()
    {
        ["type"] = "message",
        ["summary"] = summary,
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = CardType, ["content"] = card }),
    };

    public static JsonObject CardOf(params JsonNode[] body) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(body),
    };

    public static JsonObject Line(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };

    public static JsonObject WithActions(this JsonObject card, params JsonNode[] actions)
    {
        card["actions"] = new JsonArray(actions);
        return card;
    }

    public static JsonObject Execute(string title, string verb, JsonObject? data = null) =>
        new() { ["type"] = "Action.Execute", ["title"] = title, ["verb"] = verb, ["data"] = data ?? [] };

    public static JsonObject Submit(string title, JsonObject data) => new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };

    /// <summary>The answer to an action that replaces the card.</summary>
    public static JsonObject CardAnswer(JsonObject card) => new() { ["statusCode"] = 200, ["type"] = CardType, ["value"] = card };

    public static JsonObject MessageAnswer(string text) =>
        new() { ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.activity.message", ["value"] = text };

    public static JsonObject ErrorAnswer(int status, string code, string message) => new()
    {
        ["statusCode"] = status,
        ["type"] = "application/vnd.microsoft.error",
        ["value"] = new JsonObject { ["code"] = code, ["message"] = message },
    };

    public static JsonObject OAuth(string resource, string link) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.oauth",
            ["content"] = new JsonObject
            {
                ["text"] = "Please sign in",
                ["connectionName"] = "photosync",
                ["tokenExchangeResource"] = new JsonObject { ["id"] = "exchange-1", ["uri"] = resource },
                ["buttons"] = new JsonArray(new JsonObject { ["type"] = "signin", ["title"] = "Sign in", ["value"] = link }),
            },
        }),
    };
}

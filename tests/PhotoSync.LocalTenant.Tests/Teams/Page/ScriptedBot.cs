using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams.Page;

/// <summary>A bot that answers by the first word, with a card of each kind; what it does on a press is told by the verb.</summary>
internal sealed class ScriptedBot(FakeBot bot, LocalTenant tenant)
{
    private int _presses;
    private string? _lastCard;

    public static ScriptedBot Attach(TeamsScene scene)
    {
        var scripted = new ScriptedBot(scene.Bot, scene.Tenant);
        scene.Bot.OnActivity = scripted.TurnAsync;
        return scripted;
    }

    private async Task<(int Status, JsonNode? Body)> TurnAsync(JsonObject activity) => (string?)activity["type"] switch
    {
        "message" => await MessageAsync(activity),
        "invoke" => await InvokeAsync(activity),
        _ => (200, null),
    };

    private async Task<(int Status, JsonNode? Body)> MessageAsync(JsonObject activity)
    {
        var answer = Answer(activity);
        if (answer is not null)
            _lastCard = await bot.SayAsync(activity, answer);
        return (200, null);
    }

    private JsonObject? Answer(JsonObject activity)
    {
        if (activity["value"] is { } value)
            return Say.Text($"Values: {value.ToJsonString()}");
        if (activity["attachments"] is JsonArray { Count: > 0 } attached)
            return Say.Text($"Got {attached[0]!["contentType"]}");
        return (string?)activity["text"] switch
        {
            "photo" => Say.Card(Cards.Photo(bot.Origin, "SharePoint still shows your old photo."), "SharePoint still shows your old photo"),
            "form" => Say.Card(Cards.Form()),
            "markdown" => Say.Text("# Title\n**bold**, *quiet*, ~~gone~~, `code` and [a link](https://example.org/)\n\n- one\n- two\n\n> said\n\n<b onclick=\"x\">not HTML</b> [bad](javascript:alert(1))"),
            "suggest" => Suggestions(),
            "refresh" => Say.Card(Cards.Refreshing((string)activity["from"]!["id"]!)),
            "dialogs" => Say.Card(Cards.Dialogs()),
            "signin" => Say.OAuth($"api://botid-{tenant.Endpoints.BotAppId}", new Uri(tenant.HttpBase, "sign-in.html#none").ToString()),
            "noversion" => Say.Card(Cards.WithoutVersion()),
            "links" => Say.Card(Cards.Links(tenant.Endpoints.MySite)),
            "silent" => null,
            var text => Say.Text($"You wrote: {text}"),
        };
    }

    private async Task<(int Status, JsonNode? Body)> InvokeAsync(JsonObject activity)
    {
        var value = activity["value"]!;
        return (string?)activity["name"] switch
        {
            "adaptiveCard/action" => await PressAsync(activity, (string)value["action"]!["verb"]!, value["action"]!["data"]),
            "task/fetch" => (200, Cards.DialogFor((string?)value["data"]!["show"], bot.Origin)),
            "task/submit" => (200, Submitted(value["data"])),
            _ => (200, null),
        };
    }

    private async Task<(int Status, JsonNode? Body)> PressAsync(JsonObject activity, string verb, JsonNode? data)
    {
        switch (verb)
        {
            case "recheck":
                return (200, Say.CardAnswer(Cards.Photo(bot.Origin, $"Checked {++_presses} times.")));
            case "say":
                return (200, Say.MessageAnswer("Noted. Nothing else to do."));
            case "fail":
                return (200, Say.ErrorAnswer(500, "ServiceError", "SharePoint does not answer just now."));
            case "echo":
                return (200, Say.MessageAnswer($"Got {data!.ToJsonString()}"));
            case "replace":
                await bot.ReplaceAsync(activity, (string)activity["replyToId"]!, Say.Card(Cards.Photo(bot.Origin, "Your photo has arrived."), "Your photo has arrived"));
                return (200, Say.MessageAnswer("Replaced."));
            case "personal":
                return (200, Say.CardAnswer(Say.CardOf(Say.Line("Your own newest view."))));
            default:
                return (501, null);
        }
    }

    private static JsonObject? Submitted(JsonNode? data) => (string?)data?["step"] switch
    {
        "next" => Cards.Continue("Second step", Say.CardOf(Say.Line("Nearly done.")).WithActions(Say.Submit("Finish", new() { ["step"] = "words" }))),
        "words" => new() { ["task"] = new JsonObject { ["type"] = "message", ["value"] = "Thank you, **all done**." } },
        _ => null,
    };

    private static JsonObject Suggestions()
    {
        var message = Say.Text("What now?");
        message["suggestedActions"] = new JsonObject
        {
            ["actions"] = new JsonArray(
                new JsonObject { ["type"] = "imBack", ["title"] = "Check again", ["value"] = "check" },
                new JsonObject { ["type"] = "imBack", ["title"] = "Help", ["value"] = "help" }),
        };
        return message;
    }

    /// <summary>The id of the card sent last.</summary>
    public string LastCard => _lastCard ?? throw new InvalidOperationException("No card was sent.");
}

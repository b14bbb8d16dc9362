using System.Text.Json.Nodes;

namespace PhotoSync.Host.Tests.Fuzzing;

/// <summary>Sound activities of every kind that Teams sends, made from true messages. Each is about one of a few people; buttons may carry anybody's interaction.</summary>
internal sealed class ActivitySeeds(IReadOnlyList<JsonObject> messages, IReadOnlyList<string> interactions)
{
    private static readonly string[] Words =
    [
        "hi", "help", "thanks", "my photo is wrong", "why?", "stop reminding me", "speak Swedish", "Anna's photo is wrong", "remove my photo", "forget me",
        "123456", "sync it again", "I have been there", "upload a photo", "what should IT do?", "qwertz uiop", "<at>PhotoSync</at> help",
    ];

    private static readonly string[] Verbs =
    [
        "refresh", "checkAgain", "back", "why", "messageForIt", "resync", "beenThere", "upload", "stillOld", "signIn", "use", "cancel", "crop", "remove", "keep", "forget", "check", "fly",
    ];

    private static readonly Action<ActivitySeeds, JsonObject, Random>[] Kinds =
    [
        (_, activity, dice) => activity["text"] = Pick(Words, dice),
        (_, activity, dice) => activity["text"] = Pick(Words, dice),
        (_, activity, dice) => Attach(activity, dice),
        (seeds, activity, dice) => seeds.Press(activity, dice),
        (seeds, activity, dice) => seeds.Press(activity, dice),
        (seeds, activity, dice) => seeds.Submit(activity, dice),
        (seeds, activity, dice) => Invoke(activity, Pick(["task/fetch", "task/submit"], dice), new() { ["data"] = seeds.Data(dice), ["context"] = new JsonObject { ["theme"] = "dark" } }),
        (_, activity, dice) => Invoke(activity, "signin/tokenExchange", new() { ["id"] = $"{dice.Next(5)}", ["connectionName"] = "photosync", ["token"] = "e30.e30.e30" }),
        (_, activity, dice) => Invoke(activity, "signin/verifyState", new() { ["state"] = $"{dice.Next(1_000_000):000000}" }),
        (_, activity, dice) => Invoke(activity, "signin/failure", new() { ["code"] = "resourcematchfailed", ["message"] = "no" }),
        (_, activity, dice) => Invoke(activity, Pick(["application/search", "composeExtension/query", "fileConsent/invoke", "config/fetch", "tab/fetch", "message/submitAction"], dice), new() { ["a"] = 1 }),
        (_, activity, _) => Become(activity, "conversationUpdate", "membersAdded", new JsonArray(activity["recipient"]!.DeepClone(), new JsonObject { ["id"] = "29:new" })),
        (_, activity, _) => Become(activity, "conversationUpdate", "membersRemoved", new JsonArray(activity["recipient"]!.DeepClone())),
        (_, activity, dice) => Become(activity, "installationUpdate", "action", Pick(["add", "remove", "add-upgrade"], dice)),
        (_, activity, _) => Become(activity, "messageReaction", "reactionsAdded", new JsonArray(new JsonObject { ["type"] = "like" })),
        (_, activity, dice) => Become(activity, Pick(["messageUpdate", "messageDelete"], dice), "replyToId", "1"),
        (_, activity, dice) => Become(activity, Pick(["typing", "event", "endOfConversation", "trace", "handoff", "command", "sparkle"], dice), "name", "x"),
    ];

    public JsonObject Draw(Random dice)
    {
        var activity = (JsonObject)messages[dice.Next(messages.Count)].DeepClone();
        activity["id"] = $"{dice.NextInt64(1_000_000_000_000, 2_000_000_000_000)}";
        Kinds[dice.Next(Kinds.Length)](this, activity, dice);
        return activity;
    }

    private static void Attach(JsonObject activity, Random dice)
    {
        var address = Pick(["https://smba.trafficmanager.net/emea/v3/attachments/1/views/original", "http://169.254.169.254/latest/meta-data", "https://localhost:1/x", "data:image/png;base64,AA=="], dice);
        activity["attachments"] = new JsonArray(Pick<Func<JsonObject>>(
        [
            () => new() { ["contentType"] = "image/png", ["contentUrl"] = address, ["name"] = "me.png" },
            () => new() { ["contentType"] = "image/*", ["contentUrl"] = address },
            () => new() { ["contentType"] = "text/html", ["content"] = "<div><img src=\"x\"></div>" },
            () => new() { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "me.jpg", ["content"] = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = "u", ["fileType"] = "jpg" } },
        ],
            dice)());
    }

    private void Press(JsonObject activity, Random dice) => Invoke(activity, "adaptiveCard/action", new()
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = Pick(Verbs, dice), ["id"] = "b", ["data"] = Data(dice) },
        ["trigger"] = Pick(["manual", "automatic"], dice),
    });

    private void Submit(JsonObject activity, Random dice)
    {
        activity["value"] = Data(dice);
        activity["value"]!["v"] = Pick(Verbs, dice);
    }

    private JsonObject Data(Random dice) => new() { ["i"] = interactions.Count == 0 ? "none" : interactions[dice.Next(interactions.Count)] };

    private static void Invoke(JsonObject activity, string name, JsonObject value)
    {
        activity.Remove("text");
        (activity["type"], activity["name"], activity["value"]) = ("invoke", name, value);
    }

    private static void Become(JsonObject activity, string type, string member, JsonNode value)
    {
        activity.Remove("text");
        (activity["type"], activity[member]) = (type, value);
    }

    private static T Pick<T>(T[] from, Random dice) => from[dice.Next(from.Length)];
}

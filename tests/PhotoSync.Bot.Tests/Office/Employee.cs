using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Uploading;
using PhotoSync.People;
using PhotoSync.Testing.People;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>Somebody who talks with the bot in Teams: writes, sends pictures, presses buttons, looks at cards.</summary>
internal sealed class Employee(ContosoOffice office, int number, string locale, string? timeZone)
{
    private int sent;

    public PersonId Id { get; } = Some.PersonId(number);

    public string UserId => $"29:user-{number}";

    public string Conversation { get; init; } = $"a:user-{number}";

    /// <summary>All messages that the person has from the bot, oldest first.</summary>
    public IReadOnlyList<ShownMessage> Chat => office.Teams.In(Conversation);

    public ShownMessage Last => Chat[^1];

    /// <summary>What the last button was answered with.</summary>
    public JObject? Answer { get; private set; }

    public int Status { get; private set; }

    public async Task SaysAsync(string text)
    {
        await BeginsToSayAsync(text);
        await office.WhenIdleAsync();
    }

    /// <summary>Writes, and does not wait for what the bot does after its turn.</summary>
    public Task BeginsToSayAsync(string text) => PostAsync("message", new JObject { ["text"] = text });

    public async Task SendsAsync(byte[] picture, string name = "me.jpg")
    {
        var address = $"https://files.example/{Id.ObjectId:N}/{++sent}/{name}";
        office.Files[address] = new DownloadOutcome.Fetched(picture);
        await SendsFileAsync(address, name);
    }

    public Task SendsFileAsync(string address, string name = "me.jpg") => SendsAttachmentsAsync(new JObject
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["name"] = name,
        ["content"] = new JObject { ["downloadUrl"] = address, ["uniqueId"] = "u", ["fileType"] = "jpg" },
    });

    public async Task SendsAttachmentsAsync(params JObject[] attachments)
    {
        await PostAsync("message", new JObject { ["attachments"] = new JArray(attachments.Cast<object>().ToArray()) });
        await office.WhenIdleAsync();
    }

    /// <summary>Waits until the bot has nothing more to do.</summary>
    public Task IdleAsync() => office.WhenIdleAsync();

    /// <summary>Presses a button of the last card (or of the message given), as the client does it.</summary>
    public async Task PressesAsync(string title, ShownMessage? on = null)
    {
        await BeginsToPressAsync(title, on);
        await office.WhenIdleAsync();
    }

    /// <summary>Presses a button whose answer is a card that is updated later.</summary>
    public async Task PressesThenWaitsAsync(string title)
    {
        office.Clock.Forget();
        await BeginsToPressAsync(title);
        // The turn itself has waited too, for the end of the work.
        await office.Clock.UntilSomebodyWaitsAsync(Bot.Conversations.Patience.ForTheAnswer);
        office.Clock.Advance(Bot.Conversations.Patience.ForTheAnswer);
        await office.WhenIdleAsync();
    }

    public async Task BeginsToPressAsync(string title, ShownMessage? on = null)
    {
        var message = on ?? Last;
        var button = message.Button(title);
        Assert.Equal("Action.Execute", (string?)button["type"]);
        await SendsActionAsync((string)button["verb"]!, (JObject)button["data"]!, message);
    }

    /// <summary>Looks at a message: its card refreshes itself.</summary>
    public async Task LooksAtAsync(ShownMessage message)
    {
        await LooksAtWithoutWaitingAsync(message);
        await office.WhenIdleAsync();
    }

    public async Task LooksAtWithoutWaitingAsync(ShownMessage message)
    {
        var refresh = message.Card!["refresh"]!;
        Assert.Contains(UserId, refresh["userIds"]!.Select(id => (string?)id));
        await SendsActionAsync((string)refresh["action"]!["verb"]!, (JObject)refresh["action"]!["data"]!, message);
    }

    public async Task SendsActionAsync(string verb, JObject data, ShownMessage? on = null)
    {
        await InvokesAsync("adaptiveCard/action", new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        });
        if (on is not null && (string?)Answer?["type"] == "application/vnd.microsoft.card.adaptive")
            on.Answered = (JObject)Answer["value"]!;
    }

    /// <summary>Presses a button in a client that does not know Action.Execute.</summary>
    public async Task PressesInOldClientAsync(string title)
    {
        var fallback = (JObject)Last.Button(title)["fallback"]!;
        Assert.Equal("Action.Submit", (string?)fallback["type"]);
        await PostAsync("message", new JObject { ["value"] = fallback["data"] });
        await office.WhenIdleAsync();
    }

    public async Task InvokesAsync(string name, JToken value)
    {
        var (status, body) = await PostAsync("invoke", new JObject { ["name"] = name, ["value"] = value });
        Status = status;
        Answer = body.Length == 0 ? null : JsonConvert.DeserializeObject<JToken>(body) as JObject;
    }

    public async Task InstallsAsync()
    {
        await PostAsync("installationUpdate", new JObject { ["action"] = "add" });
        await PostAsync("conversationUpdate", new JObject { ["membersAdded"] = new JArray(new JObject { ["id"] = "28:bot" }) });
        await office.WhenIdleAsync();
    }

    public Task UninstallsAsync() => PostAsync("installationUpdate", new JObject { ["action"] = "remove" });

    public Task<(int Status, string Body)> PostAsync(string type, JObject more, string conversationType = "personal")
    {
        var activity = new JObject
        {
            ["type"] = type,
            ["id"] = $"in-{number}-{++sent}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = "https://smba.example/emea/",
            ["from"] = new JObject { ["id"] = UserId, ["name"] = "Adele Vance", ["aadObjectId"] = Id.ObjectId.ToString() },
            ["recipient"] = new JObject { ["id"] = "28:bot", ["name"] = "PhotoSync" },
            ["conversation"] = new JObject { ["id"] = Conversation, ["conversationType"] = conversationType, ["tenantId"] = Id.Tenant.ToString() },
            ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = Id.Tenant.ToString() } },
            ["locale"] = locale,
        };
        if (timeZone is not null) activity["localTimezone"] = timeZone;
        activity.Merge(more);
        return office.PostAsync(activity.ToString());
    }
}

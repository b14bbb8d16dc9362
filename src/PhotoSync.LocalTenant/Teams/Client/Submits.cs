using System.Text.Json;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.Client;

/// <summary>Action.Submit: a message with the values, unless <c>data.msteams</c> says that it is something else.</summary>
internal sealed class Submits(Outbox outbox, Dialogs dialogs)
{
    public async Task<CardOutcome> SubmitAsync(Person person, ChatMessage message, JsonObject data, string theme, CancellationToken cancellationToken)
    {
        var teams = data["msteams"] as JsonObject;
        switch ((string?)teams?["type"])
        {
            case "task/fetch":
                return await dialogs.FetchAsync(person, message.Id, data, theme, cancellationToken).ConfigureAwait(false);
            case "imBack":
                outbox.Send(person, (string?)teams!["value"] ?? "", []);
                return CardOutcome.Sent;
            case "messageBack":
                outbox.SendValues(person, Merged(data, teams!["value"]), message.Id, (string?)teams["text"], (string?)teams["displayText"]);
                return CardOutcome.Sent;
            case "signin":
                return new("open", Url: (string?)teams!["value"]);
            default:
                outbox.SendValues(person, data.DeepClone(), message.Id);
                return CardOutcome.Sent;
        }
    }

    // What was typed into the card goes with what the button carries; the button's own value may be JSON in a string.
    private static JsonObject Merged(JsonObject data, JsonNode? value)
    {
        var merged = (JsonObject)data.DeepClone();
        merged.Remove("msteams");
        var carried = value is JsonValue text && text.TryGetValue<string>(out var json) ? Parse(json) : value as JsonObject;
        foreach (var (name, item) in carried ?? [])
            merged[name] = item?.DeepClone();
        return merged;
    }

    private static JsonObject? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

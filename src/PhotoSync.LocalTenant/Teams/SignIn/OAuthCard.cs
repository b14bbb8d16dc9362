using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Teams.SignIn;

/// <summary>The card by which a bot asks for a person's token; without an exchange resource only the sign-in window is left.</summary>
internal sealed record OAuthCard(string? Text, string ConnectionName, string? ExchangeId, string? ExchangeUri, string? Button, string? Link)
{
    private const string ContentType = "application/vnd.microsoft.card.oauth";

    public bool AllowsExchange => !string.IsNullOrEmpty(ExchangeUri);

    /// <summary>The card in a message; null when there is none.</summary>
    public static OAuthCard? In(JsonObject activity)
    {
        var attachment = (activity["attachments"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(a => TextOf(a["contentType"]) == ContentType);
        return attachment?["content"] is JsonObject content ? Read(content) : null;
    }

    public static OAuthCard Read(JsonObject content)
    {
        var resource = content["tokenExchangeResource"] as JsonObject;
        var button = (content["buttons"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault();
        return new(
            TextOf(content["text"]),
            TextOf(content["connectionName"]) ?? "",
            TextOf(resource?["id"]),
            TextOf(resource?["uri"]),
            TextOf(button?["title"]),
            TextOf(button?["value"]));
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}

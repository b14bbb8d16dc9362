using System.Text.Json.Nodes;

namespace PhotoSync.Host.Trying;

/// <summary>A message of the bot as its reader sees it: text, and its card in its present form.</summary>
internal sealed record ShownMessage(string Id, long Version, string? Text, JsonObject? Card, bool IsSignIn)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public IReadOnlyList<string> Lines => Card is null ? [Text ?? ""] : [.. CardWords.Of(Card)];

    public IReadOnlyList<CardButton> Buttons => Card is null ? [] : [.. CardWords.ButtonsOf(Card)];

    public bool Offers(string verb) => Buttons.Any(button => button.Verb == verb);

    /// <summary>Reads a message of the page API; <see langword="null"/> for what the person wrote or nobody sees.</summary>
    public static ShownMessage? Read(JsonNode message)
    {
        if (message["from"]!.GetValue<string>() != "bot" || IsTrue(message["deleted"]) || IsTrue(message["hidden"]))
            return null;

        // A sign-in that went by itself is nothing that the person saw.
        var signIn = message["signIn"];
        if (signIn?["state"]?.GetValue<string>() is "done" or "working")
            return null;

        var activity = message["activity"]!;
        var sent = (activity["attachments"] as JsonArray)?.FirstOrDefault(attached => attached?["contentType"]?.GetValue<string>() == CardType)?["content"];
        return new ShownMessage(
            message["id"]!.GetValue<string>(),
            message["version"]!.GetValue<long>(),
            signIn?["text"]?.GetValue<string>() ?? activity["text"]?.GetValue<string>(),
            (message["view"] ?? sent) as JsonObject,
            IsSignIn: signIn is not null);
    }

    private static bool IsTrue(JsonNode? value) => value?.GetValue<bool>() == true;
}

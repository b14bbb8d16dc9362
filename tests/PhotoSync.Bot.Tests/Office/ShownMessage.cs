using Newtonsoft.Json.Linq;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>A message as a person's client shows it now.</summary>
internal sealed class ShownMessage(string id, JObject activity)
{
    public string Id { get; } = id;

    /// <summary>As it was last sent or updated.</summary>
    public JObject Activity { get; set; } = activity;

    /// <summary>The card that the client shows: of the message, or of the answer to a pressed button.</summary>
    public JObject? Answered { get; set; }

    public int Updates { get; set; }

    public JObject? Card => Answered ?? (Attachment("application/vnd.microsoft.card.adaptive")?["content"] as JObject);

    public JObject? OAuthCard => Attachment("application/vnd.microsoft.card.oauth")?["content"] as JObject;

    public string? Text => (string?)Activity["text"];

    public string? Summary => (string?)Activity["summary"];

    public IReadOnlyList<string> Texts => [.. (Card?["body"] ?? new JArray()).Where(element => (string?)element["type"] == "TextBlock").Select(element => (string)element["text"]!)];

    public string Heading => Texts[0];

    public IReadOnlyList<string> ButtonTitles => [.. Buttons.Select(button => (string)button["title"]!)];

    public IEnumerable<JObject> Buttons => (Card?["actions"] ?? new JArray()).OfType<JObject>();

    public JObject Button(string title) =>
        Buttons.FirstOrDefault(button => (string?)button["title"] == title)
        ?? throw new InvalidOperationException($"There is no button “{title}”; there are: {string.Join(", ", ButtonTitles)}.");

    private JToken? Attachment(string contentType) =>
        (Activity["attachments"] ?? new JArray()).FirstOrDefault(attachment => (string?)attachment["contentType"] == contentType);
}

using System.Net;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Delivery;

namespace PhotoSync.LocalTenant.Teams.Client;

/// <summary>Sends what a person writes, with the pictures and files that they put beside it, as a Teams client does.</summary>
internal sealed class Outbox(ChatStore chats, Uploads uploads, SharedFiles files, ActivityWriter writer, Postman postman, TenantEndpoints endpoints)
{
    /// <summary>Sends a message and keeps it in the chat; the delivery ends when the bot has taken its turn.</summary>
    public Sending Send(Person person, string text, IReadOnlyList<Upload> attached)
    {
        var activity = writer.Message(person, text);
        if (attached.Count > 0)
            activity["attachments"] = new JsonArray([.. attached.Select(u => u.IsInline ? Inline(u) : File(person, u)), .. Html(text, attached)]);
        return Deliver(person, activity, message => message with { Uploads = attached });
    }

    /// <summary>Sends the values of a card's Action.Submit, which nobody sees in the chat.</summary>
    public Sending SendValues(Person person, JsonNode? value, string replyTo, string? text = null, string? shown = null)
    {
        var activity = writer.Message(person, text);
        activity["value"] = value;
        activity["replyToId"] = replyTo;
        var kept = Deliver(person, activity, message => message with { Hidden = shown is null });
        if (shown is null)
            return kept;
        var visible = (JsonObject)activity.DeepClone();
        visible["text"] = shown;
        return kept with { Message = chats.ChangeMessage(person.Id, kept.Message.Id, m => m with { Activity = visible })! };
    }

    private Sending Deliver(Person person, JsonObject activity, Func<ChatMessage, ChatMessage> more)
    {
        var message = chats.Add(person.Id, Author.Person, activity, more);
        return new(message, postman.Post(person.Id, (JsonObject)message.Activity.DeepClone()));
    }

    private JsonObject Inline(Upload upload) => new()
    {
        ["contentType"] = "image/*",
        ["contentUrl"] = new Uri(endpoints.Connector, $"v3/attachments/{upload.Id}/views/original").ToString(),
    };

    private JsonObject File(Person person, Upload upload)
    {
        var shared = files.Add(person.Id, upload.Name, upload.ContentType, uploads.Read(upload)!);
        var folder = person.UserPrincipalName.Replace('@', '_').Replace('.', '_');
        return new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = $"{endpoints.MySite}/personal/{folder}/Documents/Microsoft%20Teams%20Chat%20Files/{Uri.EscapeDataString(upload.Name)}",
            ["name"] = upload.Name,
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = new Uri(endpoints.Services, SharedFiles.DownloadPath(shared)).ToString(),
                ["uniqueId"] = shared.Id.ToString().ToUpperInvariant(),
                ["fileType"] = Path.GetExtension(upload.Name).TrimStart('.').ToLowerInvariant(),
                ["etag"] = $"\"{{{shared.Id.ToString().ToUpperInvariant()}}},1\"",
            },
        };
    }

    // Teams sends the message's HTML beside the pictures that it holds.
    private IEnumerable<JsonNode> Html(string text, IReadOnlyList<Upload> attached)
    {
        var pictures = attached.Where(u => u.IsInline).Select(u =>
            $"<img alt=\"image\" src=\"{new Uri(endpoints.Connector, $"v3/attachments/{u.Id}/views/original")}\" itemtype=\"http://schema.skype.com/AMSImage\">").ToList();
        if (pictures.Count > 0)
            yield return new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{WebUtility.HtmlEncode(text)}</p>{string.Concat(pictures)}" };
    }
}

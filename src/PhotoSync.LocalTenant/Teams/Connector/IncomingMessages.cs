using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.SignIn;
using PhotoSync.LocalTenant.Teams.Faults;
using PhotoSync.LocalTenant.Teams.Limits;

namespace PhotoSync.LocalTenant.Teams.Connector;

/// <summary>Puts what the bot sends into the chat.</summary>
internal sealed class IncomingMessages(ChatStore chats, ChatFeed feed, TeamsOptions options, SignIns signIns)
{
    /// <summary>Why an activity cannot be taken; null when it can.</summary>
    public static ConnectorError? Refuse(JsonObject activity)
    {
        if (ActivityJson.Text(activity["type"]) is not { Length: > 0 } type)
            return ConnectorError.BadArgument("The activity has no type.");
        if (MessageSize.IsTooBig(activity))
            return ConnectorError.TooBig;
        return type == "message" && !HasText(activity) && !HasAttachments(activity)
            ? ConnectorError.BadArgument("The message must include a non-empty text or at least one attachment.")
            : null;
    }

    /// <summary>Takes the activity and returns its id; null where the channel has split it, so that there is no one id.</summary>
    public string? Take(Person person, JsonObject activity)
    {
        switch (ActivityJson.Text(activity["type"]))
        {
            case "message":
                return TakeMessage(person, activity);
            case "typing":
                feed.Note(person.Id, typing: true);
                return chats.NextId(person.Id);
            default:
                return chats.NextId(person.Id);
        }
    }

    private string? TakeMessage(Person person, JsonObject activity)
    {
        if (!options.SplitsTextFromAttachments || !HasText(activity) || !HasAttachments(activity))
            return Add(person, activity).Id;
        var words = (JsonObject)activity.DeepClone();
        words.Remove("attachments");
        activity.Remove("text");
        Add(person, words);
        Add(person, activity);
        return null;
    }

    private ChatMessage Add(Person person, JsonObject activity)
    {
        var message = chats.Add(person.Id, Author.Bot, activity, signIns.Mark(person));
        signIns.Begin(person, message);
        return message;
    }

    private static bool HasText(JsonObject activity) => !string.IsNullOrEmpty(ActivityJson.Text(activity["text"]));

    private static bool HasAttachments(JsonObject activity) => activity["attachments"] is JsonArray { Count: > 0 };
}

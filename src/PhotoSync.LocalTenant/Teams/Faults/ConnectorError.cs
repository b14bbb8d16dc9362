using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Teams.Faults;

/// <summary>An error of the Bot Connector (domain facts §4.2): what it answers, and the code that tells why.</summary>
internal sealed record ConnectorError(int Status, string? Code, string Message)
{
    public static ConnectorError BadArgument(string message) => new(400, "Bad Argument", message);

    public static ConnectorError Unauthorized { get; } = new(401, "BotNotRegistered", "The bot is not registered, or its token is not accepted.");

    public static ConnectorError BotDisabledByAdmin { get; } = new(403, "BotDisabledByAdmin", "The tenant admin disabled this bot.");

    public static ConnectorError ConversationBlockedByUser { get; } = new(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.");

    public static ConnectorError BotNotInConversationRoster { get; } = new(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static ConnectorError NotInstalled { get; } = new(403, "ForbiddenOperationException", "Bot isn't installed in user's personal scope");

    public static ConnectorError ConversationNotFound { get; } = new(404, "ConversationNotFound", "Conversation not found.");

    public static ConnectorError ActivityNotFound { get; } = new(404, "ActivityNotFoundInConversation", "Activity not found in conversation.");

    public static ConnectorError AttachmentNotFound { get; } = new(404, "AttachmentNotFound", "Attachment not found.");

    public static ConnectorError MemberNotFound { get; } = new(404, "MemberNotFoundInConversation", "Member not found in conversation.");

    public static ConnectorError TooBig { get; } = new(413, "MessageSizeTooBig", "Message size too large.");

    public static ConnectorError Throttled { get; } = new(429, "Throttled", "Too many requests.");

    public IResult AsResult(ErrorShape shape = ErrorShape.Plain) => Body(shape) is { } body ? Results.Json(body, statusCode: Status) : Results.StatusCode(Status);

    private JsonObject? Body(ErrorShape shape) => shape switch
    {
        ErrorShape.Plain => new() { ["error"] = new JsonObject { ["code"] = Code, ["message"] = Message } },
        ErrorShape.Nested => new() { ["errorCode"] = 209, ["message"] = Details() },
        ErrorShape.NestedWithoutCode => new() { ["errorCode"] = 209, ["message"] = Message },
        _ => null,
    };

    private string Details() => new JsonObject
    {
        ["subCode"] = Code,
        ["details"] = Message,
        ["errorCode"] = null,
        ["errorSubCode"] = null,
    }.ToJsonString(s_indented);

    private static readonly System.Text.Json.JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\r\n" };
}

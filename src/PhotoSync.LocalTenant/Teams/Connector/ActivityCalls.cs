using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Faults;

namespace PhotoSync.LocalTenant.Teams.Connector;

/// <summary>Sending, replacing and deleting activities.</summary>
internal static class ActivityCalls
{
    public static async Task<IResult> SendAsync(string chat, string? activity, HttpRequest request, Roster roster, IncomingMessages messages)
    {
        if (await ActivityJson.ReadAsync(request).ConfigureAwait(false) is not { } body)
            return ConnectorError.BadArgument("The body is not a JSON object.").AsResult();
        if (!roster.IsReachable(chat, out var person, out var error))
            return error.AsResult();
        if (IncomingMessages.Refuse(body) is { } refusal)
            return refusal.AsResult();
        if (activity is not null)
            body["replyToId"] = activity;
        return messages.Take(person, body) is { } id
            ? Results.Json(new JsonObject { ["id"] = id }, statusCode: StatusCodes.Status201Created)
            : Results.Json(new JsonObject(), statusCode: StatusCodes.Status202Accepted);
    }

    public static async Task<IResult> UpdateAsync(string chat, string activity, HttpRequest request, Roster roster, IncomingMessages messages, ChatStore chats)
    {
        if (await ActivityJson.ReadAsync(request).ConfigureAwait(false) is not { } body)
            return ConnectorError.BadArgument("The body is not a JSON object.").AsResult();
        if (!roster.IsReachable(chat, out var person, out var error))
            return error.AsResult();
        if (IncomingMessages.Refuse(body) is { } refusal)
            return refusal.AsResult();
        if (!IsOwn(chats, person.Id, activity))
            return ConnectorError.ActivityNotFound.AsResult();
        body["id"] = activity;
        chats.ChangeMessage(person.Id, activity, m => m with { Activity = body, Edited = true, View = null, CardVersion = m.CardVersion + 1 });
        return Results.Json(new JsonObject { ["id"] = activity });
    }

    public static IResult Delete(string chat, string activity, Roster roster, ChatStore chats)
    {
        if (!roster.IsReachable(chat, out var person, out var error))
            return error.AsResult();
        if (!IsOwn(chats, person.Id, activity))
            return ConnectorError.ActivityNotFound.AsResult();
        chats.ChangeMessage(person.Id, activity, m => m with { Activity = Emptied(activity), View = null, Deleted = true, SignIn = null });
        return Results.Ok();
    }

    // A bot changes only what it wrote itself and has not taken back.
    private static bool IsOwn(ChatStore chats, Guid person, string activity) =>
        chats.FindMessage(person, activity) is { From: Author.Bot, Deleted: false };

    private static JsonObject Emptied(string id) => new() { ["type"] = "message", ["id"] = id };
}

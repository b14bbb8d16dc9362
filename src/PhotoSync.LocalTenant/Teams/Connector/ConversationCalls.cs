using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Faults;

namespace PhotoSync.LocalTenant.Teams.Connector;

/// <summary>Creating a conversation: for a personal chat, finding the one there is.</summary>
internal static class ConversationCalls
{
    public static async Task<IResult> CreateAsync(HttpRequest request, Roster roster, ChatStore chats, TeamsIds ids, TenantEndpoints endpoints, IncomingMessages messages)
    {
        if (await ActivityJson.ReadAsync(request).ConfigureAwait(false) is not { } body)
            return ConnectorError.BadArgument("The body is not a JSON object.").AsResult();
        if (Refuse(body, endpoints.TenantId) is { } refusal)
            return refusal.AsResult();
        if (!roster.IsInvitable((string?)body["members"]![0]?["id"], out var person, out var error))
            return error.AsResult();
        chats.Open(person.Id);
        var first = body["activity"] as JsonObject;
        if (first is not null && IncomingMessages.Refuse(first) is { } unfit)
            return unfit.AsResult();
        var sent = first is null ? null : messages.Take(person, (JsonObject)first.DeepClone());
        return Results.Json(new JsonObject { ["id"] = ids.ChatOf(person.Id), ["activityId"] = sent, ["serviceUrl"] = null }, statusCode: StatusCodes.Status201Created);
    }

    private static ConnectorError? Refuse(JsonObject body, Guid tenant)
    {
        if (ActivityJson.Flag(body["isGroup"]))
            return ConnectorError.BadArgument("Creating a group conversation is not allowed.");
        var named = ActivityJson.Text(body["tenantId"]) ?? ActivityJson.Text((body["channelData"] as JsonObject)?["tenant"]?["id"]);
        if (!Guid.TryParse(named, out var id) || id != tenant)
            return ConnectorError.BadArgument("The tenant is missing or not this one.");
        return body["members"] is JsonArray { Count: 1 } members && members[0] is JsonObject
            ? null
            : ConnectorError.BadArgument("A personal conversation has one member.");
    }
}

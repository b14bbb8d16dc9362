using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Pages;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Connector;
using PhotoSync.LocalTenant.Teams.Faults;

namespace PhotoSync.LocalTenant.Teams.Tokens;

/// <summary>Signing in by a window: the bot gets its address, the person confirms there, and the client passes the code on.</summary>
internal static class SignInWindow
{
    public static IResult GetResource(string state, ConnectionTokens tokens, TenantEndpoints endpoints, LocalTenantOptions options)
    {
        if (Decode(state) is not { } asked)
            return ConnectorError.BadArgument("The state cannot be read.").AsResult();
        var connection = ActivityJson.Text(asked["connectionName"]) ?? ActivityJson.Text(asked["ConnectionName"]) ?? "";
        if (tokens.Refuse(UserOf(asked) ?? "", connection, out var person) is { } error)
            return error.AsResult();
        var ticket = tokens.Signed.Open(person!.Id, connection);
        return Results.Json(new JsonObject
        {
            ["signInLink"] = new Uri(endpoints.Http, $"sign-in.html#{ticket.Id}").ToString(),
            ["tokenExchangeResource"] = new JsonObject
            {
                ["id"] = Guid.NewGuid().ToString(),
                ["uri"] = options.Bot.Audience,
                ["providerId"] = "30dd229c-58e3-4a48-bdfd-91ec48eb906c",
            },
            ["tokenPostResource"] = null,
        });
    }

    public static IResult Describe(string ticket, UserTokens tokens, People people, LocalTenantOptions options) =>
        tokens.Find(ticket) is { } open && people.Find(open.Person) is { } person
            ? Results.Json(new JsonObject { ["person"] = person.DisplayName, ["account"] = person.UserPrincipalName, ["app"] = options.Teams.BotName })
            : Results.NotFound();

    public static IResult Confirm(string ticket, HttpRequest request, UserTokens tokens)
    {
        // A page of another site must not sign anybody in.
        if (!SameOrigin.IsOwn(request))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return tokens.Find(ticket) is { } open
            ? Results.Json(new JsonObject { ["code"] = tokens.Confirm(open) })
            : Results.NotFound();
    }

    private static string? UserOf(JsonObject state) =>
        ActivityJson.Text(((state["conversation"] ?? state["Conversation"]) as JsonObject)?["user"]?["id"]);

    private static JsonObject? Decode(string state)
    {
        try
        {
            return JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(state))) as JsonObject;
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            return null;
        }
    }
}

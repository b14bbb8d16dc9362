using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Connector;
using PhotoSync.LocalTenant.Teams.Faults;

namespace PhotoSync.LocalTenant.Teams.Tokens;

/// <summary>What the bot asks the token service about a person.</summary>
internal static class TokenCalls
{
    public static IResult Get(string userId, string connectionName, string? channelId, string? code, ConnectionTokens tokens)
    {
        if (tokens.Refuse(userId, connectionName, out var person) is { } error)
            return error.AsResult();
        if (!string.IsNullOrEmpty(code) && !tokens.Signed.Redeem(person!.Id, connectionName, code))
            return Results.NotFound();
        return tokens.Signed.IsSignedIn(person!.Id, connectionName) ? Answer(tokens, person, channelId) : Results.NotFound();
    }

    public static async Task<IResult> ExchangeAsync(string userId, string connectionName, string? channelId, HttpRequest request, ConnectionTokens tokens)
    {
        var body = await ActivityJson.ReadAsync(request).ConfigureAwait(false);
        if (tokens.Refuse(userId, connectionName, out var person) is { } error)
            return error.AsResult();
        if (ActivityJson.Text(body?["token"]) is not { Length: > 0 } token)
            return ConnectorError.BadArgument("There is no token to exchange.").AsResult();
        if (!await tokens.IsPersonsOwnAsync(token, person!).ConfigureAwait(false))
            return new ConnectorError(400, "invalid_grant", "The token is not this person's token for the bot.").AsResult();
        tokens.Signed.SignIn(person!.Id, connectionName);
        return Answer(tokens, person, channelId);
    }

    public static IResult SignOut(string userId, string? connectionName, ConnectionTokens tokens)
    {
        var connection = connectionName ?? tokens.Connection;
        if (tokens.Refuse(userId, connection, out var person) is { } error)
            return error.AsResult();
        tokens.Signed.SignOut(person!.Id, connection);
        return Results.Ok();
    }

    public static IResult Status(string userId, string? channelId, ConnectionTokens tokens)
    {
        if (tokens.Refuse(userId, tokens.Connection, out var person) is { } error)
            return error.AsResult();
        return Results.Json(new JsonArray(new JsonObject
        {
            ["channelId"] = channelId ?? "msteams",
            ["connectionName"] = tokens.Connection,
            ["hasToken"] = tokens.Signed.IsSignedIn(person!.Id, tokens.Connection),
            ["serviceProviderDisplayName"] = "Azure Active Directory v2",
        }));
    }

    // One connection gives one audience: for any other resource there is no token here, only on-behalf-of.
    public static async Task<IResult> GetAadTokensAsync(string userId, string connectionName, string? channelId, HttpRequest request, ConnectionTokens tokens)
    {
        var body = await ActivityJson.ReadAsync(request).ConfigureAwait(false);
        if (tokens.Refuse(userId, connectionName, out var person) is { } error)
            return error.AsResult();
        var resources = (body?["resourceUrls"] as JsonArray)?.Select(ActivityJson.Text).OfType<string>().ToList();
        if (resources is null || !resources.TrueForAll(tokens.IsOwnResource))
            return ConnectorError.BadArgument("The connection gives tokens for the bot's own API only.").AsResult();
        if (!tokens.Signed.IsSignedIn(person!.Id, connectionName))
            return Results.NotFound();
        return Results.Json(new JsonObject(resources.Distinct().Select(r => KeyValuePair.Create<string, JsonNode?>(r, Token(tokens, person, channelId)))));
    }

    private static IResult Answer(ConnectionTokens tokens, Person person, string? channelId) => Results.Json(Token(tokens, person, channelId));

    private static JsonObject Token(ConnectionTokens tokens, Person person, string? channelId) => new()
    {
        ["channelId"] = channelId ?? "msteams",
        ["connectionName"] = tokens.Connection,
        ["token"] = tokens.Issue(person),
        ["expiration"] = (TimeProvider.System.GetUtcNow() + TokenIssuer.Lifetime).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
    };
}

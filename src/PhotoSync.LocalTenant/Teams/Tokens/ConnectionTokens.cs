using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Faults;

namespace PhotoSync.LocalTenant.Teams.Tokens;

/// <summary>The one OAuth connection of the bot: its tokens are for the bot's own API and belong to one person each.</summary>
internal sealed class ConnectionTokens(UserTokens signed, TokenIssuer issuer, TokenCheck check, LocalTenantOptions options, PersonFinder finder)
{
    public string Connection => options.Teams.ConnectionName;

    public UserTokens Signed => signed;

    /// <summary>Why a call about this user and connection is refused; null, and the person, when it is not.</summary>
    public ConnectorError? Refuse(string userId, string connection, out Person? person)
    {
        person = finder.ByTeamsId(userId);
        return person is null ? ConnectorError.BadArgument("The user is not known.")
            : connection != Connection ? ConnectorError.BadArgument($"There is no connection '{connection}'.")
            : null;
    }

    public bool IsOwnResource(string resource) => string.Equals(resource.TrimEnd('/'), options.Bot.Audience, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token was issued for the bot's API to this very person.</summary>
    public async Task<bool> IsPersonsOwnAsync(string token, Person person) =>
        (await check.CheckAsync(token, [options.Bot.Audience]).ConfigureAwait(false)).IsAccepted(out var caller) && caller.Person?.Id == person.Id;

    public string Issue(Person person) =>
        issuer.ForPerson(options.Bot.Audience, options.Bot.AppId.ToString(), person, ["access_as_user"]);
}

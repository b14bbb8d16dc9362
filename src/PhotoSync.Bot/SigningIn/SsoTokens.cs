using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using PhotoSync.Bot.Conversations;
using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Asks the token service for a person's token where no longer-lived grant is at hand: they may have signed in long ago.</summary>
internal sealed partial class SsoTokens(
    BotFrameworkAuthentication authentication, PeopleBook people, BotOptions bot, SignInOptions signIn, ILogger<SsoTokens> logger) : ISsoTokens
{
    public async Task<string?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(person, cancellationToken) is not { } known) return null;
        if (JsonConvert.DeserializeObject<ConversationReference>(known.ReferenceJson) is not { User.Id: { } user, ChannelId: { } channel }) return null;

        try
        {
            using var tokens = await authentication.CreateUserTokenClientAsync(Identity(), cancellationToken);
            return (await tokens.GetUserTokenAsync(user, signIn.ConnectionName, channel, null, cancellationToken))?.Token;
        }
        catch (Exception failure) when (failure is ErrorResponseException or HttpRequestException)
        {
            Log.NoAnswer(logger, failure);
            return null;
        }
    }

    private ClaimsIdentity Identity() => new([new Claim("aud", bot.AppId), new Claim("appid", bot.AppId)]);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The token service did not answer")]
        public static partial void NoAnswer(ILogger logger, Exception failure);
    }
}

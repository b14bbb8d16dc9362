using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using PhotoSync.Bot.Conversations;
using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>What the token service keeps of a person, asked for outside their turns.</summary>
internal sealed partial class SignInRecords(BotFrameworkAuthentication authentication, PeopleBook people, BotOptions bot, SignInOptions signIn, ILogger<SignInRecords> logger)
{
    /// <returns>The person's token; <see langword="null"/> where there is none, or the service does not answer.</returns>
    public Task<string?> FindTokenAsync(PersonId person, CancellationToken cancellationToken) => AskAsync<string?>(
        person, async (tokens, user, channel) => (await tokens.GetUserTokenAsync(user, signIn.ConnectionName, channel, null, cancellationToken))?.Token, cancellationToken);

    public Task SignOutAsync(PersonId person, CancellationToken cancellationToken) => signIn.Acting is ActingMode.Application ? Task.CompletedTask : AskAsync(
        person,
        async (tokens, user, channel) =>
        {
            await tokens.SignOutUserAsync(user, signIn.ConnectionName, channel, cancellationToken);
            return true;
        },
        cancellationToken);

    private async Task<T?> AskAsync<T>(PersonId person, Func<UserTokenClient, string, string, Task<T>> ask, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(person, cancellationToken) is not { } known) return default;
        if (JsonConvert.DeserializeObject<ConversationReference>(known.ReferenceJson) is not { User.Id: { } user, ChannelId: { } channel }) return default;

        try
        {
            using var tokens = await authentication.CreateUserTokenClientAsync(Identity(), cancellationToken);
            return await ask(tokens, user, channel);
        }
        catch (Exception failure) when (TokenServiceFault.Is(failure, cancellationToken))
        {
            Log.NoAnswer(logger, failure.GetType().Name);
            return default;
        }
    }

    private ClaimsIdentity Identity() => new([new Claim("aud", bot.AppId), new Claim("appid", bot.AppId)]);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The token service did not answer: {Fault}")]
        public static partial void NoAnswer(ILogger logger, string fault);
    }
}

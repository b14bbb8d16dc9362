using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Asks a person to sign in: Teams does it silently where it can, else the card shows a button (domain.md §4.8).</summary>
internal sealed partial class SignInAsking(SignInOptions options, InteractionDesk desk, ILogger<SignInAsking> logger)
{
    public const string KindOfInteraction = "signIn";

    /// <summary>Asks, and remembers what to do after it.</summary>
    /// <returns>Whether the person was asked; not where the application's own rights are used, or the token service does not answer.</returns>
    public async Task<bool> AskAsync(Turn turn, Interaction then, CancellationToken cancellationToken)
    {
        if (options.Acting is ActingMode.Application || await FindResourceAsync(turn, cancellationToken) is not { SignInLink.Length: > 0 } resource) return false;

        var asking = await desk.OpenAsync(turn, KindOfInteraction, new SignInState(then.Id), activityId: null, cancellationToken);
        await turn.SendAsync(Message(turn, asking, resource), cancellationToken);
        return true;
    }

    private async Task<SignInResource?> FindResourceAsync(Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            return await turn.Tokens.GetSignInResourceAsync(options.ConnectionName, turn.Context.Activity, null, cancellationToken);
        }
        catch (Exception failure) when (TokenServiceFault.Is(failure, cancellationToken))
        {
            Log.NoResource(logger, failure);
            return null;
        }
    }

    /// <summary>The exchange's id is the interaction's, so that a token finds what it was asked for.</summary>
    private Activity Message(Turn turn, Interaction asking, SignInResource resource) => new()
    {
        Type = ActivityTypes.Message,
        Summary = turn.Voice.Say("SignIn.Summary"),
        Attachments =
        [
            new Attachment
            {
                ContentType = OAuthCard.ContentType,
                Content = new OAuthCard
                {
                    Text = turn.Voice.Say("SignIn.Card"),
                    ConnectionName = options.ConnectionName,
                    Buttons = [new CardAction(ActionTypes.Signin, turn.Voice.Say("Button.SignIn"), value: resource.SignInLink)],
                    TokenExchangeResource = resource.TokenExchangeResource is { } exchange
                        ? new TokenExchangeResource(asking.Id, exchange.Uri, exchange.ProviderId)
                        : null,
                },
            },
        ],
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The token service did not tell how to sign in")]
        public static partial void NoResource(ILogger logger, Exception failure);
    }
}

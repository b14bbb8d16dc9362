using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Answers what Teams sends while a person signs in: <c>signin/tokenExchange</c>, <c>signin/verifyState</c>, <c>signin/failure</c>.</summary>
internal sealed class SignInInvokes(TokenExchange exchange, SignInEnd end, SignInOptions options)
{
    public const string Failure = "signin/failure";

    private static readonly HashSet<string> FailureCodes = new(StringComparer.OrdinalIgnoreCase)
    {
        "installappfailed", "authrequestfailed", "installedappnotfound", "invokeerror", "resourcematchfailed",
        "oauthcardnotvalid", "tokenmissing", "userconsentrequired", "interactionrequired",
    };

    public Task<InvokeResponse> AnswerAsync(Turn turn, string name, object? value, CancellationToken cancellationToken) => name switch
    {
        SignInConstants.TokenExchangeOperationName => ExchangeAsync(turn, value, cancellationToken),
        SignInConstants.VerifyStateOperationName => VerifyAsync(turn, (value as JObject)?["state"], cancellationToken),
        _ => FailAsync(turn, (string?)((value as JObject)?["code"] as JValue), cancellationToken),
    };

    /// <summary>The code that some clients let the person type into the chat.</summary>
    public async Task<bool> TryCodeAsync(Turn turn, string code, CancellationToken cancellationToken)
    {
        if (await end.FindWaitingAsync(turn, cancellationToken) is null) return false;
        if (await VerifyAsync(turn, code, cancellationToken) is not { Status: (int)HttpStatusCode.OK })
            await turn.SayAsync(turn.Voice.Say("SignIn.WrongCode"), cancellationToken);

        return true;
    }

    private async Task<InvokeResponse> ExchangeAsync(Turn turn, object? value, CancellationToken cancellationToken)
    {
        if (Read(value) is not { Id.Length: > 0, Token.Length: > 0 } request) return Answer(HttpStatusCode.BadRequest);

        return await exchange.TakeAsync(turn, request, cancellationToken) switch
        {
            ExchangeOutcome.Taken or ExchangeOutcome.Repeated => Answer(HttpStatusCode.OK),
            ExchangeOutcome.NotReached failed => Answer(failed.Status),
            ExchangeOutcome.Refused refused => Answer(HttpStatusCode.PreconditionFailed, Refusal(request, refused.Detail)),
            _ => Answer(HttpStatusCode.InternalServerError),
        };
    }

    private TokenExchangeInvokeResponse Refusal(TokenExchangeInvokeRequest request, string detail) =>
        new() { Id = request.Id, ConnectionName = options.ConnectionName, FailureDetail = detail };

    private async Task<InvokeResponse> VerifyAsync(Turn turn, JToken? state, CancellationToken cancellationToken)
    {
        if (state is not JValue { Value: string { Length: > 0 and < 100 } code }) return Answer(HttpStatusCode.NotFound);

        var token = await FindTokenAsync(turn, code, cancellationToken);
        if (token is null) return Answer(HttpStatusCode.PreconditionFailed);

        if (await end.SignedInAsync(turn, await end.FindWaitingAsync(turn, cancellationToken), token, cancellationToken) is { } failure)
            await turn.SayAsync(turn.Voice.Say(failure.IsPassing ? "SignIn.Unavailable" : "SignIn.Unused"), cancellationToken);
        return Answer(HttpStatusCode.OK);
    }

    private async Task<string?> FindTokenAsync(Turn turn, string code, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await turn.Tokens.GetUserTokenAsync(turn.UserId, options.ConnectionName, turn.Context.Activity.ChannelId, code, cancellationToken);
            return answer?.Token is { Length: > 0 } token ? token : null;
        }
        catch (Exception failure) when (TokenServiceFault.Is(failure, cancellationToken))
        {
            // A wrong code and a failing service are answered alike: the card's button can be pressed again.
            return null;
        }
    }

    private static async Task<InvokeResponse> FailAsync(Turn turn, string? code, CancellationToken cancellationToken)
    {
        var known = code is not null && FailureCodes.Contains(code) ? code.ToLowerInvariant() : "other";
        await turn.SayAsync(turn.Voice.Say($"SignInFailure.{known}"), cancellationToken);
        return Answer(HttpStatusCode.OK);
    }

    private static TokenExchangeInvokeRequest? Read(object? value)
    {
        try
        {
            return (value as JObject)?.ToObject<TokenExchangeInvokeRequest>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static InvokeResponse Answer(HttpStatusCode status, object? body = null) => new() { Status = (int)status, Body = body };
}

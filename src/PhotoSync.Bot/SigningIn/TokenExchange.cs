using System.Net;
using Microsoft.Bot.Schema;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Takes the token of the first device that brings one; each device of a person sends it (domain.md §4.8).</summary>
internal sealed class TokenExchange(SignInOptions options, InteractionDesk desk, SignInEnd end, IAudit audit)
{
    /// <summary>For this long after a failed exchange, tokens of the other devices count as repeated.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    public async Task<ExchangeOutcome> TakeAsync(Turn turn, TokenExchangeInvokeRequest request, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(request.Id, cancellationToken) is not { Kind: SignInAsking.KindOfInteraction } asking)
            return new ExchangeOutcome.Refused("The request is not known.");
        if (asking.Person != turn.Person)
        {
            await audit.WriteAsync(new AuditLine(turn.Now, turn.Person, AuditAct.ForeignCardRefused, asking.Id, "tokenExchange"), cancellationToken);
            return new ExchangeOutcome.Refused("The request was made for somebody else.");
        }

        if (await desk.ChangeAsync<SignInState>(asking.Id, state => Claim(state, turn.Now), cancellationToken) is null)
            return new ExchangeOutcome.Repeated();

        return await ExchangeAsync(turn, asking, request, cancellationToken);
    }

    private static SignInState? Claim(SignInState state, DateTimeOffset now) =>
        state.IsDone || state.ExchangedAt > now - Remembered ? null : state with { ExchangedAt = now };

    private async Task<ExchangeOutcome> ExchangeAsync(Turn turn, Interaction asking, TokenExchangeInvokeRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await turn.Tokens.ExchangeTokenAsync(
                turn.UserId, options.ConnectionName, turn.Context.Activity.ChannelId, new TokenExchangeRequest { Token = request.Token }, cancellationToken);
            return answer?.Token is { Length: > 0 } token
                ? await RedeemAsync(turn, asking, token, cancellationToken)
                : new ExchangeOutcome.Refused("The person's consent is needed.");
        }
        catch (Exception refused) when (refused is InvalidOperationException or ErrorResponseException { Response.StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.TooManyRequests })
        {
            // The SDK reports a refusal of the service as an InvalidOperationException.
            return new ExchangeOutcome.Refused("The token was not accepted.");
        }
        catch (Exception failure) when (TokenServiceFault.Is(failure, cancellationToken))
        {
            return await ReopenAsync(asking, (failure as ErrorResponseException)?.Response?.StatusCode);
        }
    }

    private async Task<ExchangeOutcome> RedeemAsync(Turn turn, Interaction asking, string token, CancellationToken cancellationToken) =>
        await end.SignedInAsync(turn, asking, token, cancellationToken) switch
        {
            null => new ExchangeOutcome.Taken(),
            { IsPassing: true } => await ReopenAsync(asking, null),
            _ => new ExchangeOutcome.Refused("The person's consent is needed."),
        };

    /// <summary>Nothing was decided: another device, or the same one, may try again at once.</summary>
    private async Task<ExchangeOutcome> ReopenAsync(Interaction asking, HttpStatusCode? status)
    {
        await desk.ChangeAsync<SignInState>(asking.Id, state => state with { ExchangedAt = null }, CancellationToken.None);
        return new ExchangeOutcome.NotReached(status ?? HttpStatusCode.ServiceUnavailable);
    }
}

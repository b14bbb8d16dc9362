using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token service over HTTP.</summary>
internal sealed class TokenServiceClient(string appId, RestClient rest) : UserTokenClient
{
    private bool _disposed;

    public override async Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken)
    {
        var query = Person(nameof(GetUserTokenAsync), userId, connectionName, channelId).Add("code", magicCode);
        var answer = await rest.SendAsync(new RestCall(HttpMethod.Get, $"api/usertoken/GetToken{query}"), cancellationToken).ConfigureAwait(false);
        return answer.Expect(HttpStatusCode.OK, HttpStatusCode.NotFound).Read<TokenResponse>();
    }

    public override async Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken)
    {
        ThrowIfDisposed(nameof(GetSignInResourceAsync));
        ArgumentNullException.ThrowIfNull(connectionName);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(appId);
        var query = new QueryBuilder().Add("state", TokenExchangeState.Encode(appId, connectionName, activity)).Add("finalRedirect", finalRedirect);
        var answer = await rest.SendAsync(new RestCall(HttpMethod.Get, $"api/botsignin/GetSignInResource{query}"), cancellationToken).ConfigureAwait(false);
        return answer.ExpectOk().Read<SignInResource>();
    }

    public override async Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
    {
        var query = Person(nameof(SignOutUserAsync), userId, connectionName, channelId);
        var answer = await rest.SendAsync(new RestCall(HttpMethod.Delete, $"api/usertoken/SignOut{query}"), cancellationToken).ConfigureAwait(false);
        answer.Expect(HttpStatusCode.OK, HttpStatusCode.NoContent).Read<object>();
    }

    public override async Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken)
    {
        var query = Person(nameof(ExchangeTokenAsync), userId, connectionName, channelId);
        var call = new RestCall(HttpMethod.Post, $"api/usertoken/exchange{query}", exchangeRequest);
        ValidationException.ThrowIfNull(exchangeRequest, nameof(exchangeRequest));
        var answer = await rest.SendAsync(call, cancellationToken).ConfigureAwait(false);
        answer.Expect(HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound);
        return ReadExchange(answer);
    }

    protected override void Dispose(bool disposing)
    {
        _disposed = true;
        base.Dispose(disposing);
    }

    // The service says 400 for a refusal, and 404 with a token response, mostly an empty one, for "none".
    private static TokenResponse ReadExchange(RestAnswer answer)
    {
        object result = answer.Status == HttpStatusCode.BadRequest ? answer.Read<ErrorResponse>() : answer.Read<TokenResponse>();
        return result switch
        {
            TokenResponse token => token,
            ErrorResponse refusal => throw new InvalidOperationException($"Unable to exchange token: ({refusal.Error?.Code}) {refusal.Error?.Message}"),
            _ => throw new InvalidOperationException($"The token service answered with {result.GetType()}."),
        };
    }

    private QueryBuilder Person(string method, string userId, string connectionName, string channelId)
    {
        ThrowIfDisposed(method);
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        return new QueryBuilder().Add("userId", userId).Add("connectionName", connectionName).Add("channelId", channelId);
    }

    private void ThrowIfDisposed(string method)
    {
        if (_disposed)
            throw new ObjectDisposedException(method);
    }
}

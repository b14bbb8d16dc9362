using Microsoft.Identity.Client;
using Microsoft.Identity.Client.Extensibility;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>
/// Tokens in people's names (on-behalf-of). The first comes for the person's single sign-on token; from then on the grant renews itself, so that it also
/// serves while the person is away.
/// </summary>
internal sealed class PersonTokens(ConfidentialClients clients, ISsoTokens ssoTokens, SignInClaims claims, ITokenCacheStore store)
{
    public async Task<TokenOutcome> AcquireAsync(PersonId person, Audience audience, bool renew, CancellationToken cancellationToken)
    {
        if (!clients.CanActForPeople)
            return new TokenOutcome.Refused(new TokenRefusal(ReadFailureReason.NotAuthorized));
        try
        {
            var running = (ILongRunningWebApi)clients.ForPeople(person.Tenant);
            var result = await running.AcquireTokenInLongRunningProcess([audience.PersonScope], TokenCacheKey.For(person))
                .WithForceRefresh(renew).ExecuteAsync(cancellationToken).ConfigureAwait(false);
            return Issued(result);
        }
        catch (Exception e) when (e is MsalUiRequiredException or MsalClientException { ErrorCode: MsalError.OboCacheKeyNotInCacheError })
        {
            var token = await ssoTokens.FindAsync(person, cancellationToken).ConfigureAwait(false);
            return token is null ? SignInNeeded() : await RedeemAsync(person, token, audience, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Refusals.Knows(e))
        {
            return Refusals.Of(e, audience.Consent);
        }
    }

    /// <summary>Begins a person's grant. A token of somebody else is not taken for theirs, whoever brings it.</summary>
    public async Task<TokenOutcome> RedeemAsync(PersonId person, string ssoToken, Audience audience, CancellationToken cancellationToken)
    {
        if (claims.Note(person, ssoToken) is null)
            return SignInNeeded();
        try
        {
            var key = TokenCacheKey.For(person);
            var result = await ((ILongRunningWebApi)clients.ForPeople(person.Tenant)).InitiateLongRunningProcessInWebApi([audience.PersonScope], ssoToken, ref key)
                .ExecuteAsync(cancellationToken).ConfigureAwait(false);
            return Issued(result);
        }
        catch (Exception e) when (Refusals.Knows(e))
        {
            return Refusals.Of(e, audience.Consent);
        }
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        claims.Forget(person);
        await ((ILongRunningWebApi)clients.ForPeople(person.Tenant)).StopLongRunningProcessInWebApiAsync(TokenCacheKey.For(person), cancellationToken).ConfigureAwait(false);
        await store.RemoveAsync(TokenCacheKey.For(person), cancellationToken).ConfigureAwait(false);
    }

    private static TokenOutcome.Issued Issued(AuthenticationResult result) => new(result.AccessToken, result.ExpiresOn);

    private static TokenOutcome.Refused SignInNeeded() => new(new TokenRefusal(ReadFailureReason.SignInNeeded));
}

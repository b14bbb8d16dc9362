using Azure.Core;
using Microsoft.Extensions.Options;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>Tokens by which the application acts for itself.</summary>
internal sealed class ApplicationTokens(ConfidentialClients clients, IManagedIdentities identities, IOptions<EntraOptions> options)
{
    public async Task<TokenOutcome> AcquireAsync(TenantId tenant, Audience audience, bool renew, CancellationToken cancellationToken)
    {
        var credential = CredentialFor(audience.Service);
        if (audience.Service == Service.SharePoint && credential.Kind == CredentialKind.ClientSecret)
            return new TokenOutcome.Refused(new TokenRefusal(ReadFailureReason.NotAuthorized));

        try
        {
            if (credential.Kind == CredentialKind.ManagedIdentity)
                return await AskIdentityAsync(credential, audience.ApplicationScope, cancellationToken).ConfigureAwait(false);
            var result = await clients.ForApplication(tenant, credential).AcquireTokenForClient([audience.ApplicationScope])
                .WithForceRefresh(renew).ExecuteAsync(cancellationToken).ConfigureAwait(false);
            return new TokenOutcome.Issued(result.AccessToken, result.ExpiresOn);
        }
        catch (Exception e) when (Refusals.Knows(e))
        {
            return Refusals.Of(e, audience.ApplicationScope);
        }
    }

    private CredentialOptions CredentialFor(Service service) =>
        service == Service.SharePoint ? options.Value.SharePointCredential ?? options.Value.Credential : options.Value.Credential;

    private async Task<TokenOutcome> AskIdentityAsync(CredentialOptions credential, string scope, CancellationToken cancellationToken)
    {
        var token = await identities.Find(credential.ManagedIdentityClientId).GetTokenAsync(new TokenRequestContext([scope]), cancellationToken).ConfigureAwait(false);
        return new TokenOutcome.Issued(token.Token, token.ExpiresOn);
    }
}

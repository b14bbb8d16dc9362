using Microsoft.Extensions.Options;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Probing;

/// <summary>Tries the login service: tokens, its clock, and the certificate that it is to accept.</summary>
internal sealed class SignInProbes(ITokens tokens, TenantAudiences audiences, IHttpClientFactory clients, IOptions<EntraOptions> entra)
{
    public async Task<ProbeOutcome> SignInAsync(ProbedService service, Acting acting, CancellationToken cancellationToken)
    {
        var tenant = acting is Acting.AsPerson person ? person.Person.Tenant : ((Acting.AsApplication)acting).Tenant;
        if (audiences.Find(service, tenant) is not { } audience)
            return new ProbeOutcome.NoToken(null, null, IsAnswer: false);
        var request = new TokenRequest(acting, audience);
        var kept = await tokens.AcquireAsync(request, null, cancellationToken).ConfigureAwait(false);
        return kept is TokenOutcome.Issued known
            ? Of(await tokens.AcquireAsync(request, known.Token, cancellationToken).ConfigureAwait(false))
            : Of(kept);
    }

    public async Task<TimeSpan?> ReadClockAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        try
        {
            using var http = clients.CreateClient(HttpClients.Login);
            var asked = TimeProvider.System.GetUtcNow();
            using var answer = await http.GetAsync(new Uri(entra.Value.LoginAddress, $"/{tenant}/v2.0/.well-known/openid-configuration"), cancellationToken).ConfigureAwait(false);
            var half = (TimeProvider.System.GetUtcNow() - asked) / 2;
            return answer.Headers.Date is { } date ? date - asked - half : null;
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    public IReadOnlyList<DateTimeOffset> CertificateEnds()
    {
        var ends = new List<DateTimeOffset>();
        foreach (var credential in new[] { entra.Value.Credential, entra.Value.SharePointCredential })
        {
            if (credential is not { Kind: CredentialKind.Certificate })
                continue;
            using var certificate = ClientCertificate.Load(credential);
            ends.Add(certificate.NotAfter.ToUniversalTime());
        }

        return [.. ends.Order()];
    }

    private static ProbeOutcome Of(TokenOutcome outcome) => outcome switch
    {
        TokenOutcome.Refused { Refusal: var refusal } => new ProbeOutcome.NoToken(
            refusal.LoginCode, refusal.MissingPermission, refusal.LoginCode is not null || refusal.Reason is ReadFailureReason.NotAuthorized),
        _ => new ProbeOutcome.Fine(),
    };
}

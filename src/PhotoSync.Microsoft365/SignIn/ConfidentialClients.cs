using System.Collections.Concurrent;
using Azure.Core;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>The application at the login service: one confidential client for each tenant and credential.</summary>
internal sealed class ConfidentialClients(IOptions<EntraOptions> options, LoginHttp http, IManagedIdentities identities, PersonTokenCache cache)
{
    private readonly ConcurrentDictionary<(TenantId, CredentialOptions), Lazy<IConfidentialClientApplication>> clients = new();
    private readonly ConcurrentDictionary<TenantId, Lazy<IConfidentialClientApplication>> forPeople = new();

    /// <summary>A managed identity alone has no grants of people (domain.md §9).</summary>
    public bool CanActForPeople => options.Value.Credential.Kind != CredentialKind.ManagedIdentity;

    /// <summary>The client by which the application acts for itself; its tokens live in memory.</summary>
    public IConfidentialClientApplication ForApplication(TenantId tenant, CredentialOptions credential) =>
        clients.GetOrAdd((tenant, credential), key => new(() => Build(key.Item1, key.Item2))).Value;

    /// <summary>The client by which it acts for people; their tokens live in the store.</summary>
    public IConfidentialClientApplication ForPeople(TenantId tenant) =>
        forPeople.GetOrAdd(tenant, key => new(() => cache.Bind(Build(key, options.Value.Credential)))).Value;

    private IConfidentialClientApplication Build(TenantId tenant, CredentialOptions credential)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(options.Value.ClientId!.Value.ToString("D"))
            .WithAuthority(new Uri(options.Value.LoginAddress, $"/{tenant}").AbsoluteUri)
            .WithInstanceDiscovery(false)
            .WithLegacyCacheCompatibility(false)
            .WithHttpClientFactory(http);
        return (credential.Kind switch
        {
            CredentialKind.Certificate => builder.WithCertificate(ClientCertificate.Load(credential)),
            CredentialKind.ClientSecret => builder.WithClientSecret(credential.Secret),
            CredentialKind.FederatedTokenFile => builder.WithClientAssertion(request => File.ReadAllTextAsync(credential.TokenFile!, request.CancellationToken)),
            CredentialKind.FederatedManagedIdentity => builder.WithClientAssertion(request => AssertAsync(credential, request.CancellationToken)),
            _ => throw new NotSupportedException($"No client is built of the kind {credential.Kind}."),
        }).Build();
    }

    private async Task<string> AssertAsync(CredentialOptions credential, CancellationToken cancellationToken)
    {
        var scope = $"{options.Value.Endpoints.FederationAudience}/.default";
        var token = await identities.Find(credential.ManagedIdentityClientId).GetTokenAsync(new TokenRequestContext([scope]), cancellationToken).ConfigureAwait(false);
        return token.Token;
    }
}

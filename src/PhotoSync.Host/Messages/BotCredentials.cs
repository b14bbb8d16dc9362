using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using PhotoSync.Host.Composition;
using PhotoSync.Microsoft365.SignIn.Credentials;

namespace PhotoSync.Host.Messages;

/// <summary>How the bot proves to the connector who it is: by the credential of its one app registration, the same that the adapters use.</summary>
internal static class BotCredentials
{
    public static ServiceClientCredentialsFactory Create(IServiceProvider provider, IConfiguration configuration)
    {
        var credential = provider.GetRequiredService<IOptions<EntraOptions>>().Value.Credential;
        var (app, tenant) = (configuration["MicrosoftAppId"], configuration["MicrosoftAppTenantId"]);
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient();
        var logger = provider.GetRequiredService<ILogger<CloudAdapter>>();
        return credential.Kind switch
        {
            CredentialKind.Certificate => new CertificateServiceClientCredentialsFactory(
                Certificates.Find(credential.Certificate, credential.CertificatePath, credential.CertificatePassword), app, tenant, http, logger),
            CredentialKind.FederatedManagedIdentity => new FederatedServiceClientCredentialsFactory(app, credential.ManagedIdentityClientId, tenant, http, logger),
            CredentialKind.ManagedIdentity => new ManagedIdentityServiceClientCredentialsFactory(app, http, logger),
            _ => new ConfigurationServiceClientCredentialFactory(configuration, http, logger),
        };
    }
}

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors that sign as one app with what the credentials factory gives.</summary>
internal sealed class ConfiguredConnectorFactory(string appId, BotEndpoints endpoints, ServiceClientCredentialsFactory credentialsFactory, Func<HttpClient> http) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await credentialsFactory
            .CreateCredentialsAsync(appId, audience ?? endpoints.Scope, endpoints.LoginUrl, endpoints.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        return new ConnectorClient(new Uri(serviceUrl), credentials, http, ownsHttp: false);
    }
}

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors that sign as one app.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A connector of this service URL whose tokens have this audience.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}

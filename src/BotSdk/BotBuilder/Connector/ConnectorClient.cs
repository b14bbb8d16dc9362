using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <inheritdoc cref="IConnectorClient"/>
public class ConnectorClient : IConnectorClient
{
    private readonly Func<HttpClient> _http;
    private readonly bool _ownsHttp;
    private HttpClient _created;

    /// <summary>One that signs with an app's secret; without an app id requests are not signed.</summary>
    public ConnectorClient(Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null)
        : this(baseUri, AppCredentials.OfSecret(microsoftAppId, microsoftAppPassword), () => new HttpClient(), ownsHttp: true)
    {
    }

    internal ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, Func<HttpClient> http, bool ownsHttp)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        _http = http;
        _ownsHttp = ownsHttp;
        Conversations = new Conversations(this);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings => WireJson.ServiceSettings;

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings => WireJson.ServiceSettings;

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; }

    internal Conversations Conversations { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    internal RestClient Rest() => new(BaseUri, Credentials, () => _created ??= _http());

    /// <summary>Disposes the HTTP client that it made for itself.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _ownsHttp)
            _created?.Dispose();
    }
}

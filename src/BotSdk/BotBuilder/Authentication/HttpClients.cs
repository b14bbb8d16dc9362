namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where HTTP clients come from: the host's factory, so that it can put handlers in front, else one for all.</summary>
internal static class HttpClients
{
    private static readonly HttpClient _shared = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    public static Func<HttpClient> From(IHttpClientFactory factory) => factory == null ? () => _shared : () => factory.CreateClient(string.Empty);

    public static Func<HttpClient> From(HttpClient client) => () => client ?? _shared;
}

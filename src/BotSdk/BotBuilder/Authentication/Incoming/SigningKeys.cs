using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// An issuer's keys: read again every day, and at once when a token names a key that is not among them (the issuer has rolled its
/// keys over), though not more often than once a minute.
/// </summary>
internal sealed class SigningKeys
{
    private static readonly TimeSpan _rollOverInterval = TimeSpan.FromMinutes(1);

    private readonly Func<ConfigurationManager<ChannelKeys>> _newManager;
    private readonly Lock _lock = new();
    private volatile ConfigurationManager<ChannelKeys> _manager;
    private Task<ChannelKeys> _first;
    private Task<ChannelKeys> _rollOver;
    private long _rolledOverAt;

    public SigningKeys(string metadataUrl, IReadOnlyList<string> issuers, Func<HttpClient> http)
    {
        var retriever = new ChannelKeysRetriever(issuers);
        _newManager = () => new(metadataUrl, retriever, new HttpDocumentRetriever(http())) { AutomaticRefreshInterval = TimeSpan.FromDays(1) };
    }

    public Task<ChannelKeys> GetAsync(CancellationToken cancellationToken)
    {
        if (_manager != null)
            return _manager.GetConfigurationAsync(cancellationToken);

        // A manager whose first answer is just coming may ask once more for those who come in between: nobody meets it before it has answered.
        lock (_lock)
        {
            if (_first is null or { IsFaulted: true } or { IsCanceled: true })
                _first = ReadAnewAsync();
            return _first.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The keys after a token has named none of those known.</summary>
    public Task<ChannelKeys> RollOverAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_rollOver == null || (_rollOver.IsCompleted && TimeProvider.System.GetElapsedTime(_rolledOverAt) > _rollOverInterval))
            {
                _rolledOverAt = TimeProvider.System.GetTimestamp();
                _rollOver = ReadAnewAsync();
            }
            return _rollOver.WaitAsync(cancellationToken);
        }
    }

    private async Task<ChannelKeys> ReadAnewAsync()
    {
        var manager = _newManager();
        var keys = await manager.GetConfigurationAsync(CancellationToken.None).ConfigureAwait(false);
        _manager = manager;
        return keys;
    }
}

using System.Collections.Concurrent;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app's credentials, made once for each audience, so that its tokens are kept from turn to turn.</summary>
internal sealed class CredentialsOfApp(string appId, Func<CredentialsOfApp.Key, AppCredentials> create)
{
    private readonly ConcurrentDictionary<Key, AppCredentials> _made = new();

    public Task<bool> Is(string id) => Task.FromResult(id == appId);

    /// <exception cref="InvalidOperationException">The id is another app's.</exception>
    public Task<ServiceClientCredentials> For(string id, Key key) => id == appId
        ? Task.FromResult<ServiceClientCredentials>(_made.GetOrAdd(key, create))
        : throw new InvalidOperationException("Invalid appId.");

    internal readonly record struct Key(string Audience, string LoginUrl, bool ValidateAuthority);
}

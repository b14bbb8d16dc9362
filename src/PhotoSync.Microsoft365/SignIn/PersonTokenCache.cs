using Microsoft.Identity.Client;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>Keeps people's tokens in the store: read before each use, written after each change, so that a sign-out anywhere holds everywhere.</summary>
internal sealed class PersonTokenCache(ITokenCacheStore store)
{
    // What was there before is cleared only by a content, be it an empty one.
    private static readonly byte[] Nothing = "{}"u8.ToArray();

    public IConfidentialClientApplication Bind(IConfidentialClientApplication client)
    {
        client.UserTokenCache.SetBeforeAccessAsync(ReadAsync);
        client.UserTokenCache.SetAfterAccessAsync(WriteAsync);
        return client;
    }

    private async Task ReadAsync(TokenCacheNotificationArgs args)
    {
        if (args.SuggestedCacheKey is not { } key)
            return;
        var content = await store.FindAsync(key, args.CancellationToken).ConfigureAwait(false);
        args.TokenCache.DeserializeMsalV3(content ?? Nothing, shouldClearExistingCache: true);
    }

    private Task WriteAsync(TokenCacheNotificationArgs args)
    {
        if (!args.HasStateChanged || args.SuggestedCacheKey is not { } key)
            return Task.CompletedTask;
        return args.HasTokens
            ? store.SaveAsync(key, args.TokenCache.SerializeMsalV3(), args.CancellationToken)
            : store.RemoveAsync(key, args.CancellationToken);
    }
}

using Azure.Core;
using PhotoSync.Host.Storage;
using PhotoSync.Microsoft365.Clouds;

namespace PhotoSync.Host.Tests.Storage;

public sealed class A_server_without_a_password
{
    [Theory]
    [InlineData(Cloud.Global, "https://ossrdbms-aad.database.windows.net/.default")]
    [InlineData(Cloud.GccHigh, "https://ossrdbms-aad.database.usgovcloudapi.net/.default")]
    public async Task Is_opened_with_a_token_of_the_identity_made_for_databases(Cloud cloud, string scope)
    {
        var identity = new WatchedIdentity();
        await using var source = PostgreSqlSource.Open("Host=127.0.0.1;Port=1;Username=photosync;Database=photosync;Timeout=1", identity, CloudEndpoints.For(cloud).PostgreSqlScope);

        // Nobody listens at that port; the token is asked for beside, so it may come after the refusal.
        await Assert.ThrowsAnyAsync<Npgsql.NpgsqlException>(async () => await source.OpenConnectionAsync());

        Assert.Equal([scope], await identity.Asked.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private sealed class WatchedIdentity : TokenCredential
    {
        private readonly TaskCompletionSource<string[]> asked = new();

        public Task<string[]> Asked => asked.Task;

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            asked.SetResult(requestContext.Scopes);
            return new AccessToken("token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}

using Azure.Core;
using Azure.Identity;
using Npgsql;
using PhotoSync.Microsoft365.Clouds;

namespace PhotoSync.Host.Storage;

/// <summary>Connections to the server: by the connection string alone, or by a token of a managed identity in the password's place, so that there is no password.</summary>
internal static class PostgreSqlSource
{
    // Such a token lives an hour at least; connections that are open stay so.
    private static readonly TimeSpan Renewal = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    public static NpgsqlDataSource Open(StorageOptions options, Cloud cloud) => options.PostgreSqlIdentity is { Length: > 0 } identity
        ? Open(options.PostgreSql!, new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identity)), CloudEndpoints.For(cloud).PostgreSqlScope)
        : PostgreSqlDatabase.SourceOf(options.PostgreSql!).Build();

    public static NpgsqlDataSource Open(string connectionString, TokenCredential identity, string scope)
    {
        var builder = PostgreSqlDatabase.SourceOf(connectionString);
        builder.UsePeriodicPasswordProvider(
            async (_, cancellationToken) => (await identity.GetTokenAsync(new TokenRequestContext([scope]), cancellationToken)).Token,
            Renewal,
            AfterFailure);
        return builder.Build();
    }
}

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
        : Open(options.PostgreSql!);

    public static NpgsqlDataSource Open(string connectionString) => BuilderOf(connectionString).Build();

    public static NpgsqlDataSource Open(string connectionString, TokenCredential identity, string scope)
    {
        var builder = BuilderOf(connectionString);
        builder.UsePeriodicPasswordProvider(
            async (_, cancellationToken) => (await identity.GetTokenAsync(new TokenRequestContext([scope]), cancellationToken)).Token,
            Renewal,
            AfterFailure);
        return builder.Build();
    }

    /// <summary>A node that was frozen in the middle of a transaction must not keep its locks: the server ends it before a lease is over.</summary>
    private static NpgsqlDataSourceBuilder BuilderOf(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.ConnectionStringBuilder.Options ??= "-c idle_in_transaction_session_timeout=8s";
        return builder;
    }
}

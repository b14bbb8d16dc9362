using Microsoft.AspNetCore.DataProtection;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Secrets;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class Tables(Databases databases)
{
    [Theory, OnBothDatabases]
    public async Task Are_made_once_by_processes_that_start_together(DatabaseKind kind)
    {
        var place = await databases.PlaceAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => place().MigrateAsync(default))));

        Assert.Equal(2, await place().FindAsync<long>("SELECT COUNT(*) FROM audit_ends", new { }, default));
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_newer_version_are_left_alone(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var journal = kind == DatabaseKind.Sqlite ? "SchemaVersions (ScriptName, Applied)" : "schemaversions (scriptname, applied)";
        await database.ChangeAsync($"INSERT INTO {journal} VALUES ('9999_from_the_future.sql', CURRENT_TIMESTAMP)", new { }, default);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => database.MigrateAsync(default));

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Hold_tokens_in_a_form_that_only_their_own_person_s_key_opens(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var store = new TokenCacheStore(database, new EphemeralDataProtectionProvider(), TimeProvider.System);
        await store.SaveAsync("anna", "secret"u8.ToArray(), default);
        var kept = await database.FindAsync<byte[]>("SELECT content FROM token_cache", new { }, default);

        await database.ChangeAsync("UPDATE token_cache SET id = 'bert'", new { }, default);

        Assert.Equal(-1, kept.AsSpan().IndexOf("secret"u8));
        await Assert.ThrowsAsync<System.Security.Cryptography.CryptographicException>(() => store.FindAsync("bert", default));
    }

    [Theory, OnBothDatabases]
    public async Task Hold_one_signing_key_for_all_nodes(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var store = new SigningKeyStore(database, new EphemeralDataProtectionProvider());

        var keys = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => store.GetAsync("pictures", default))));

        Assert.All(keys, key => Assert.Equal(keys[0], key));
        Assert.NotEqual(keys[0], await store.GetAsync("other", default));
    }

    [Fact]
    public void Hold_times_whose_text_sorts_like_the_times()
    {
        var times = Enumerable.Range(0, 500).Select(i => Some.Morning.AddTicks(i * 7_919_191_919_191)).ToList();

        Assert.Equal(times, times.Select(Utc.Write).Order(StringComparer.Ordinal).Select(Utc.Read));
        Assert.Equal(Some.Morning, Utc.Read(Utc.Write(Some.Morning.ToOffset(TimeSpan.FromHours(5)))));
    }
}

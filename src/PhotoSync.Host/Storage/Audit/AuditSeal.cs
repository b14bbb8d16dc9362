using System.Security.Cryptography;
using System.Text.Json;
using PhotoSync.Host.Storage.Secrets;

namespace PhotoSync.Host.Storage.Audit;

/// <summary>Seals where retention has cut the chain, by a key that does not lie readable in the database: whoever has only that cannot cut it unseen.</summary>
internal sealed class AuditSeal(SigningKeyStore keys)
{
    private const string KeyName = "audit";

    public async Task<AuditCheckpoint> MakeAsync(AuditEnd end, string at, CancellationToken cancellationToken) =>
        new(end.Place, end.Hash, at, Seal(await keys.GetAsync(KeyName, cancellationToken), end, at));

    public async Task<bool> IsOursAsync(AuditCheckpoint checkpoint, CancellationToken cancellationToken)
    {
        var seal = Seal(await keys.GetAsync(KeyName, cancellationToken), new AuditEnd(checkpoint.Place, checkpoint.Hash), checkpoint.At);
        return CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(seal), System.Text.Encoding.UTF8.GetBytes(checkpoint.Seal));
    }

    private static string Seal(byte[] key, AuditEnd end, string at) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, JsonSerializer.SerializeToUtf8Bytes(new object[] { end.Place, end.Hash, at })));
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace PhotoSync.Host.Storage.Secrets;

/// <summary>The keys that signed links are checked by: made once, kept under data protection, the same on all nodes.</summary>
internal sealed class SigningKeyStore(Database database, IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("PhotoSync.SigningKeys");

    /// <summary>The key of that name; it is made where there is none.</summary>
    public async Task<byte[]> GetAsync(string name, CancellationToken cancellationToken)
    {
        var made = protector.Protect(RandomNumberGenerator.GetBytes(32));
        await database.ChangeAsync(
            "INSERT INTO signing_keys (name, content) VALUES (@name, @made) ON CONFLICT (name) DO NOTHING", new { name, made }, cancellationToken);
        var kept = await database.FindAsync<byte[]>("SELECT content FROM signing_keys WHERE name = @name", new { name }, cancellationToken);
        return protector.Unprotect(kept!);
    }
}

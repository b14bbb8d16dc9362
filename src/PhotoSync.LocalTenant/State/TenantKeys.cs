using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace PhotoSync.LocalTenant.State;

/// <summary>The key that signs the tenant's tokens. It outlives restarts and resets, so that a bot's cached metadata stays true.</summary>
internal sealed class TenantKeys : IDisposable
{
    public const string Kind = "key";
    private const string Name = "signing";

    // Making a key takes as long as all the rest of a start: one serves all tenants that are new in this process.
    private static readonly Lazy<string> s_newKey = new(() =>
    {
        using var made = RSA.Create(2048);
        return made.ExportPkcs8PrivateKeyPem();
    });

    private readonly RSA _rsa = RSA.Create();

    public TenantKeys(Database database)
    {
        if (database.Find(Kind, Name) is not { } pem)
            database.Save(Kind, Name, pem = s_newKey.Value);
        _rsa.ImportFromPem(pem);
        Signing = new RsaSecurityKey(_rsa)
        {
            KeyId = Base64UrlEncoder.Encode(SHA256.HashData(_rsa.ExportSubjectPublicKeyInfo())[..20]),
            // The library's own cache goes by key id and would hand a tenant restarted in this process the disposed key of the one before.
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        };
    }

    public RsaSecurityKey Signing { get; }

    public void Dispose() => _rsa.Dispose();
}

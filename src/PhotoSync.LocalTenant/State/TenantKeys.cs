using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace PhotoSync.LocalTenant.State;

/// <summary>The key that signs the tenant's tokens. It outlives restarts and resets, so that a bot's cached metadata stays true.</summary>
internal sealed class TenantKeys : IDisposable
{
    public const string Kind = "key";
    private const string Name = "signing";
    private readonly RSA _rsa = RSA.Create(2048);

    public TenantKeys(Database database)
    {
        if (database.Find(Kind, Name) is { } kept)
            _rsa.ImportFromPem(kept);
        else
            database.Save(Kind, Name, _rsa.ExportPkcs8PrivateKeyPem());
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

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Composition;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Tests.Storage;
using DataProtectionOptions = PhotoSync.Host.Composition.DataProtectionOptions;

namespace PhotoSync.Host.Tests.Starting;

[Collection(DatabaseCollection.Name)]
public sealed class KeysAtRest(Databases databases)
{
    [Fact]
    public void Without_anything_to_wrap_them_keep_tenant_mode_from_starting()
    {
        var refusal = Assert.Throws<StartRefused>(() => new ServiceCollection().AddKeyProtection(new DataProtectionOptions(), local: false));

        Assert.Contains("DataProtection:Certificate", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_wrapped_by_the_certificate_and_opened_by_it_alone()
    {
        var database = await databases.OpenAsync(DatabaseKind.Sqlite);
        var (own, other) = (Certificate(), Certificate());

        var kept = Protection(database, own).Protect("a token"u8.ToArray());
        var content = await database.FindAsync<string>("SELECT content FROM data_protection_keys", new { }, default);

        Assert.Contains("EncryptedData", content, StringComparison.Ordinal);
        Assert.DoesNotContain("<value>", content, StringComparison.Ordinal);
        Assert.Equal("a token"u8.ToArray(), Protection(database, own).Unprotect(kept));
        Assert.ThrowsAny<CryptographicException>(() => Protection(database, other).Unprotect(kept));
        Assert.Equal("a token"u8.ToArray(), Protection(database, other, own).Unprotect(kept));
    }

    private static IDataProtector Protection(Database database, string certificate, params string[] earlier)
    {
        var options = new DataProtectionOptions { Certificate = certificate };
        foreach (var each in earlier)
            options.EarlierCertificates.Add(each);
        var services = new ServiceCollection().AddLogging().AddSingleton(database).AddKeyProtection(options, local: false).BuildServiceProvider();
        return services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
    }

    private static string Certificate()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
    }
}

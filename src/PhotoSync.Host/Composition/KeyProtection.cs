using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Secrets;

namespace PhotoSync.Host.Composition;

/// <summary>Data protection: keys in the database, wrapped by a certificate. Only local mode may do without the certificate.</summary>
internal static class KeyProtection
{
    /// <exception cref="StartRefused">There is no certificate, and this is not local mode.</exception>
    public static IServiceCollection AddKeyProtection(this IServiceCollection services, DataProtectionOptions options, bool local)
    {
        var keys = services.AddDataProtection().SetApplicationName("PhotoSync");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(management => management.XmlRepository = new DataProtectionKeyStore(provider.GetRequiredService<Database>())));

        if (Certificates.Find(options.Certificate, options.CertificatePath, options.CertificatePassword) is { } certificate)
            keys.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate([certificate, .. options.EarlierCertificates.Select(earlier => Certificates.Read(earlier))]);
        else if (local)
            services.Configure<KeyManagementOptions>(management => management.XmlEncryptor = new NullXmlEncryptor());
        else
            throw new StartRefused("Nothing wraps the data-protection keys: set DataProtection:Certificate (a Key Vault reference) or DataProtection:CertificatePath. Without it, people's tokens would lie readable in the database.");
        return services;
    }
}

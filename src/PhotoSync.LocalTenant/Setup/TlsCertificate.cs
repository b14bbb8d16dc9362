using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PhotoSync.LocalTenant.Setup;

/// <summary>The self-signed certificate for https on loopback, made at each start.</summary>
internal static class TlsCertificate
{
    public static X509Certificate2 Make(TimeProvider machine)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost, O=PhotoSync local tenant", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        var now = machine.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        // Windows' TLS takes no key that lives in memory only; a round through PKCS #12 gives it one that it takes. Nobody has to guess a password that is none: one iteration is enough.
        return X509CertificateLoader.LoadPkcs12(made.ExportPkcs12(new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, iterationCount: 1), null), null);
    }
}

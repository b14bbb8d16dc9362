using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PhotoSync.Host.LocalMode;

/// <summary>The credential of the app registration in the local tenant: made at each start, never written to a disk.</summary>
internal static class AppCertificate
{
    public static X509Certificate2 Make()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=PhotoSync in local mode", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
    }

    /// <summary>Certificate and private key, as the adapters' options take it.</summary>
    public static string ToPem(X509Certificate2 certificate) => certificate.ExportCertificatePem() + "\n" + certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem();
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>A certificate of the application, made for this run.</summary>
internal static class Certificates
{
    private static readonly RSA Key = RSA.Create(2048);

    public static X509Certificate2 Certificate { get; } =
        new CertificateRequest("CN=PhotoSync tests", Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

    public static string Pem { get; } = $"{Certificate.ExportCertificatePem()}\n{Key.ExportPkcs8PrivateKeyPem()}";

    public static string Pfx(string? password = null) => Convert.ToBase64String(Certificate.Export(X509ContentType.Pkcs12, password));
}

using System.Security.Cryptography.X509Certificates;

namespace PhotoSync.Microsoft365.SignIn.Credentials;

/// <summary>Reads the application's certificate from where the options say it is.</summary>
internal static class ClientCertificate
{
    private const string PemBegins = "-----BEGIN";

    public static X509Certificate2 Load(CredentialOptions options)
    {
        if (options.Certificate is { } text)
            return text.TrimStart().StartsWith(PemBegins, StringComparison.Ordinal)
                ? X509Certificate2.CreateFromPem(text, text)
                : X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(text), options.CertificatePassword);

        var path = options.CertificatePath ?? throw new InvalidOperationException("A credential of the kind Certificate needs a certificate.");
        var content = File.ReadAllBytes(path);
        return content.AsSpan().IndexOf("-----BEGIN"u8) >= 0
            ? X509Certificate2.CreateFromPemFile(path, path)
            : X509CertificateLoader.LoadPkcs12(content, options.CertificatePassword);
    }
}

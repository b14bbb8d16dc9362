using System.Security.Cryptography.X509Certificates;

namespace PhotoSync.Host.Composition;

/// <summary>Certificates with their private keys, as settings hold them.</summary>
internal static class Certificates
{
    /// <summary>Reads PEM, or PFX in base64.</summary>
    public static X509Certificate2 Read(string text, string? password = null) => text.TrimStart().StartsWith("-----BEGIN", StringComparison.Ordinal)
        ? X509Certificate2.CreateFromPem(text, text)
        : X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(text), password);

    /// <summary>Reads the setting, or else the file; <see langword="null"/> where there is neither.</summary>
    public static X509Certificate2? Find(string? text, string? path, string? password) => (text, path) switch
    {
        ({ Length: > 0 }, _) => Read(text, password),
        (_, { Length: > 0 }) when IsPem(path) => X509Certificate2.CreateFromPemFile(path, path),
        (_, { Length: > 0 }) => X509CertificateLoader.LoadPkcs12FromFile(path, password),
        _ => null,
    };

    private static bool IsPem(string path) => File.ReadAllBytes(path).AsSpan().IndexOf("-----BEGIN"u8) >= 0;
}

using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.Microsoft365.Tests.Scripting;

namespace PhotoSync.Microsoft365.Tests.SignIn;

public sealed class A_certificate
{
    [Fact]
    public void Is_taken_as_PEM() => AssertLoaded(new CredentialOptions { Certificate = Certificates.Pem });

    [Fact]
    public void Is_taken_as_PFX_in_base64() => AssertLoaded(new CredentialOptions { Certificate = Certificates.Pfx() });

    [Fact]
    public void Is_taken_as_PFX_with_a_password() => AssertLoaded(new CredentialOptions { Certificate = Certificates.Pfx("sesame"), CertificatePassword = "sesame" });

    [Fact]
    public void Is_taken_from_a_PEM_file() => AssertLoadedFromFile(path => File.WriteAllText(path, Certificates.Pem));

    [Fact]
    public void Is_taken_from_a_PFX_file() => AssertLoadedFromFile(path => File.WriteAllBytes(path, Convert.FromBase64String(Certificates.Pfx())));

    private static void AssertLoadedFromFile(Action<string> write)
    {
        var path = Path.GetTempFileName();
        write(path);

        AssertLoaded(new CredentialOptions { CertificatePath = path });

        File.Delete(path);
    }

    private static void AssertLoaded(CredentialOptions options)
    {
        using var certificate = ClientCertificate.Load(options);

        Assert.Equal(Certificates.Certificate.Thumbprint, certificate.Thumbprint);
        Assert.True(certificate.HasPrivateKey);
    }
}

using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace PhotoSync.Host.LocalMode;

/// <summary>Lets single http clients take the local tenant's own certificate, which nobody vouches for, beside those that the machine trusts.</summary>
internal static class TrustOneCertificate
{
    public static SocketsHttpHandler Handler(string thumbprint) => new()
    {
        AllowAutoRedirect = false,
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, certificate, _, errors) =>
                errors == SslPolicyErrors.None || (certificate is X509Certificate2 shown && shown.Thumbprint == thumbprint),
        },
    };
}

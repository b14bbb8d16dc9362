using System.Security.Cryptography.X509Certificates;
using Orleans.Connections.Security;

namespace PhotoSync.Host.Clustering;

/// <summary>Nodes talk with nodes only, and so that nobody else reads it: each shows the one certificate that all of them hold, and hears nobody who does not.</summary>
internal static class NodeCertificate
{
    private const string AnyNode = "photosync";

    public static ISiloBuilder UseNodeCertificate(this ISiloBuilder silo, X509Certificate2? own) => own is null ? silo : silo.UseTls(own, tls =>
    {
        tls.RemoteCertificateMode = RemoteCertificateMode.RequireCertificate;
        tls.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
        tls.RemoteCertificateValidation = (shown, _, _) => shown is not null && shown.RawDataMemory.Span.SequenceEqual(own.RawDataMemory.Span);
        tls.OnAuthenticateAsClient = (_, client) => client.TargetHost = AnyNode;
    });
}

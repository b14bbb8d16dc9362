using System.Net;
using System.Net.Sockets;

namespace PhotoSync.LocalTenant.Setup;

/// <summary>Free ports on this machine's loopback.</summary>
internal static class Loopback
{
    /// <summary>
    /// A port that was free a moment ago. Kestrel cannot choose one itself when it listens on both loopback addresses, and with only one of them
    /// a client that tries the other first waits for seconds on some systems.
    /// </summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

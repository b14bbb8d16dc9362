using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace PhotoSync.Host.LocalMode;

/// <summary>Ports on this machine's loopback.</summary>
internal static class Ports
{
    /// <summary>The wanted port where nobody listens on it, else a free one.</summary>
    public static int FreeOr(int wanted) => wanted != 0 && !IsTaken(wanted) ? wanted : AnyFree();

    private static bool IsTaken(int port) => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == port);

    private static int AnyFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace PhotoSync.Host.LocalMode;

/// <summary>Ports on this machine's loopback.</summary>
internal static class Ports
{
    private const int MostAttempts = 5;

    /// <summary>Starts what listens on ports that were free when they were chosen. Somebody may take one before it is listened on: then others are chosen, a few times.</summary>
    public static async Task<T> StartAsync<T>(Func<Task<T>> start)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await start();
            }
            catch (IOException failure) when (attempt < MostAttempts && failure.InnerException is AddressInUseException)
            {
                // The next attempt looks for ports anew.
            }
        }
    }

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

using System.Net;
using System.Net.Sockets;

namespace PhotoSync.Testing.Network;

/// <summary>
/// Ports of this machine's loopback for what must name its port before it listens, or come back to it. They lie below those that a system gives to whoever
/// asks for any, so nobody is given one between the look and the start. This process gives each once; others begin elsewhere.
/// </summary>
public static class FreePorts
{
    private const int First = 10_000;
    private const int Number = 20_000;

    private static int last = Random.Shared.Next(Number);

    public static int Next()
    {
        while (true)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref last) % Number);
            if (IsFree(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || IsFree(IPAddress.IPv6Loopback, port)))
                return port;
        }
    }

    private static bool IsFree(IPAddress address, int port)
    {
        using var listener = new TcpListener(address, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

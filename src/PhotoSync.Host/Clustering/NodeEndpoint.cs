using System.Globalization;
using System.Net;
using PhotoSync.Host.Composition;

namespace PhotoSync.Host.Clustering;

/// <summary>
/// Where other nodes reach this one: as configured, else at the private address and port that Azure App Service gives each instance of a web app in its network
/// (<c>WEBSITE_PRIVATE_IP</c>, <c>WEBSITE_PRIVATE_PORTS</c>), else at the machine's own first address.
/// </summary>
/// <param name="Address">What the others are told; <see langword="null"/> for the machine's own first address.</param>
/// <param name="Port">The port, told and listened at.</param>
/// <param name="OnAllAddresses">Whether it listens at every address: in App Service's containers the one that is told is nobody's of their own.</param>
internal sealed record NodeEndpoint(IPAddress? Address, int Port, bool OnAllAddresses)
{
    /// <exception cref="StartRefused">App Service gave this instance no private port, so nobody could reach it.</exception>
    public static NodeEndpoint Of(ClusterOptions options, IConfiguration configuration)
    {
        if (options.ParsedAddress is { } address)
            return new NodeEndpoint(address, options.Port, OnAllAddresses: false);
        var ports = configuration["WEBSITE_PRIVATE_PORTS"]?.Split(',') ?? [];
        if (IPAddress.TryParse(configuration["WEBSITE_PRIVATE_IP"], out var given) && int.TryParse(ports.FirstOrDefault(), CultureInfo.InvariantCulture, out var port))
            return new NodeEndpoint(given, port, OnAllAddresses: true);
        return configuration["WEBSITE_INSTANCE_ID"] is null
            ? new NodeEndpoint(null, options.Port, OnAllAddresses: false)
            : throw new StartRefused("Cluster:Enabled needs a private port on App Service: integrate the web app with a virtual network and set vnetPrivatePortsCount to 2, as deploy/main.bicep does.");
    }

    /// <summary>The address that it listens at.</summary>
    public IPEndPoint? Listening => OnAllAddresses ? new IPEndPoint(IPAddress.Any, Port) : null;
}

namespace PhotoSync.Host.Messages;

/// <summary>The hosts that may get the bot's token: the connector's and the token service's of the cloud, and what an option adds.</summary>
internal sealed class ConnectorHosts
{
    private static readonly string[] Known =
    [
        "smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us",
        "*.botframework.com", "*.botframework.azure.us",
    ];

    private readonly HashSet<string> hosts;
    private readonly IReadOnlyList<Uri> local;

    /// <param name="further">Further hosts, by name, as <c>*.name</c>, or as <c>name:port</c> where they listen elsewhere.</param>
    /// <param name="local">Base addresses of the local tenant, which may be http; none in tenant mode.</param>
    public ConnectorHosts(IEnumerable<string> further, IEnumerable<Uri> local) =>
        (hosts, this.local) = (new HashSet<string>([.. Known, .. further], StringComparer.OrdinalIgnoreCase), [.. local]);

    public bool Allow(Uri address) => local.Any(known => SameOrigin(known, address)) || (address.Scheme == "https" && KnowsOverHttps(address));

    /// <summary>Another port is another program: only who named it meant it.</summary>
    private bool KnowsOverHttps(Uri address) => address.IsDefaultPort ? Knows(address.Host) : hosts.Contains(address.Authority);

    private bool Knows(string host) => hosts.Contains(host) || ParentsOf(host).Any(parent => hosts.Contains("*." + parent));

    private static IEnumerable<string> ParentsOf(string host)
    {
        for (var dot = host.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = host.IndexOf('.', dot + 1))
            yield return host[(dot + 1)..];
    }

    private static bool SameOrigin(Uri known, Uri address) =>
        known.Scheme == address.Scheme && known.Port == address.Port && string.Equals(known.Host, address.Host, StringComparison.OrdinalIgnoreCase);
}

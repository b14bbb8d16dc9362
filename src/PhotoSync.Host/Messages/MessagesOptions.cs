namespace PhotoSync.Host.Messages;

/// <summary>Who may talk to the bot and whom it may answer, section <c>Messages</c>.</summary>
internal sealed class MessagesOptions
{
    /// <summary>Tenants that are served beside the registration's own. Default: none.</summary>
    public IList<Guid> FurtherTenants { get; init; } = [];

    /// <summary>Hosts that may get the bot's token beside the known connector hosts, by name, as <c>*.name</c>, or as <c>name:port</c> where they listen elsewhere than https does. Default: none.</summary>
    public IList<string> FurtherConnectorHosts { get; init; } = [];

    /// <summary>How many requests are worked on at once. Default 200.</summary>
    public int AtOnce { get; set; } = 200;

    /// <summary>How many more may wait; the rest get 429. Default 1,000.</summary>
    public int Waiting { get; set; } = 1000;

    /// <summary>How many turns of one tenant are worked on at once; further ones get 429, so that the others have room. Default 100.</summary>
    public int TenantAtOnce { get; set; } = 100;

    /// <summary>How many turns of one tenant are under way at once, those among them that are answered and whose work goes on; further ones get 429. Default 1,000.</summary>
    public int TenantUnderWay { get; set; } = 1000;

    /// <summary>How many turns of one tenant are begun in a second, and as many more in a burst of ten seconds; further ones get 429. Default 100.</summary>
    public int TenantPerSecond { get; set; } = 100;
}

namespace PhotoSync.Host.Messages;

/// <summary>The tenants whose people are served.</summary>
internal sealed class ServedTenants(IEnumerable<Guid> allowed)
{
    private readonly HashSet<Guid> allowed = [.. allowed];

    /// <summary>Whether all of the named tenants are served; nobody is who names none.</summary>
    public bool Serve(IEnumerable<string> named)
    {
        var tenants = named.ToList();
        return tenants.Count > 0 && tenants.TrueForAll(tenant => Guid.TryParse(tenant, out var id) && Serve(id));
    }

    public bool Serve(Guid tenant) => allowed.Contains(tenant);
}

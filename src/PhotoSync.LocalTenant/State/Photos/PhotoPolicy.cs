namespace PhotoSync.LocalTenant.State;

/// <summary>photoUpdateSettings: where photos may be changed (<c>null</c> both, <c>cloud</c>, <c>onPremises</c>) and by which roles.</summary>
internal sealed record PhotoPolicy(string? Source, IReadOnlyList<string> AllowedRoles)
{
    public static PhotoPolicy Open { get; } = new(null, []);

    /// <summary>Whether apps may change photos by themselves: roles are for people, so only the source counts.</summary>
    public bool AllowsApps => !string.Equals(Source, "onPremises", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether somebody with these directory roles may change a photo in the cloud.</summary>
    public bool Allows(IEnumerable<Guid> roles)
    {
        if (!AllowsApps)
            return false;
        return Source is null || AllowedRoles.Count == 0 || roles.Any(r => AllowedRoles.Any(a => Guid.TryParse(a.Trim(), out var id) && id == r));
    }
}

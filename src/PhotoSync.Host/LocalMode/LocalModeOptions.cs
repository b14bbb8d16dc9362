namespace PhotoSync.Host.LocalMode;

/// <summary>Local mode, section <c>Local</c>.</summary>
internal sealed class LocalModeOptions
{
    /// <summary>The local tenant's port for pages and APIs. Default 5281; 0 takes any free one.</summary>
    public int TenantPort { get; set; } = 5281;

    /// <summary>The local tenant's port for sign-in over https. Default 5282; 0 takes any free one.</summary>
    public int TenantHttpsPort { get; set; } = 5282;

    /// <summary>Whether the tenant is kept over restarts, beside the Host's own database. Default true.</summary>
    public bool KeepTenant { get; set; } = true;

    /// <summary>The features of <c>deploy/permissions.json</c> whose permissions the tenant granted. Default: none named, which means all.</summary>
    public IList<string> Features { get; init; } = [];

    /// <summary>People made up by number beside the seed, up to a million, to see PhotoSync with many. Default 0.</summary>
    public int SyntheticPeople { get; set; }
}

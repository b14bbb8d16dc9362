namespace PhotoSync.Host.Administering;

/// <summary>How the admin page signs people in outside Teams, section <c>Admin</c>.</summary>
internal sealed class AdminPageOptions
{
    /// <summary>The authority at which a browser signs in. Default: the registration's tenant at login.microsoftonline.com.</summary>
    public Uri? Authority { get; set; }

    /// <summary>The permission that is asked for. Default: <c>api://botid-{app id}/access_as_user</c>.</summary>
    public string? Scope { get; set; }

    /// <summary>The authority's OpenID metadata as JSON, for one that browsers do not know. Default: none; it is fetched.</summary>
    public string? AuthorityMetadata { get; set; }
}

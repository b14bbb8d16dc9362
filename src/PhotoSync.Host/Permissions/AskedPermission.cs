namespace PhotoSync.Host.Permissions;

/// <summary>A permission that PhotoSync asks a tenant for: a line of <c>deploy/permissions.json</c>.</summary>
/// <param name="Feature">What it is asked for.</param>
/// <param name="Resource">Graph or SharePoint.</param>
/// <param name="Kind">"delegated" or "application".</param>
/// <param name="Name">Its documented name.</param>
/// <param name="Id">Its id at the resource.</param>
/// <param name="For">What it is used for.</param>
/// <param name="Without">What is lost without it.</param>
/// <param name="Proof">"documented", or "unproved" where no documentation names the least permission.</param>
internal sealed record AskedPermission(string Feature, string Resource, string Kind, string Name, Guid Id, string For, string Without, string Proof)
{
    /// <summary>With Sites.Selected: read or write, on the My Site Host.</summary>
    public string? Role { get; init; }
}

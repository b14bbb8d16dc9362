namespace PhotoSync.LocalTenant.Login;

/// <summary>A kind of call that a token was shown for.</summary>
/// <param name="Resource">Graph or SharePoint.</param>
/// <param name="Call">The method and the path's pattern.</param>
/// <param name="IsApp">Whether the app called by itself.</param>
/// <param name="Accepted">The permissions that would have done, the least first, parted by spaces.</param>
/// <param name="Held">The permission that did; null where none did and the call was refused.</param>
internal sealed record PermissionUse(string Resource, string Call, bool IsApp, string Accepted, string? Held)
{
    public string Least => Accepted.Split(' ')[0];
}

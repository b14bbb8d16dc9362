namespace PhotoSync.LocalTenant.Login;

/// <summary>A kind of call that was let through.</summary>
/// <param name="Resource">Graph or SharePoint.</param>
/// <param name="Call">The method and the path's pattern.</param>
/// <param name="IsApp">Whether the app called by itself.</param>
/// <param name="Least">The least permission that would have done.</param>
/// <param name="Held">The permission that did.</param>
internal sealed record PermissionUse(string Resource, string Call, bool IsApp, string Least, string Held);

using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>Whether a caller may do what they ask for; notes the permission by which they may.</summary>
internal sealed class PermissionCheck(PermissionLog log, Apps apps)
{
    public bool Allows(Operation operation, ApiCall call)
    {
        var held = operation.Permission.HeldBy(call.Caller).FirstOrDefault(p => p != SharePointPermission.Selected || IsSelected(operation, call));
        if (call.Caller.AppId.Length > 0)
            log.Note(new("SharePoint", $"{operation.Verb} {operation.Path}", call.Caller.IsApp, string.Join(' ', operation.Permission.Wanted(call.Caller)), held));
        return held is not null;
    }

    // Sites.Selected opens only the sites that were granted to the app one by one, and only as far as granted.
    private bool IsSelected(Operation operation, ApiCall call) =>
        apps.Find(call.Caller.AppId) is { } app
        && app.SelectedSites.TryGetValue(call.Site, out var grant)
        && (operation.Permission == SharePointPermission.ReadFile || grant is "write" or "manage" or "fullcontrol");
}

using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>The permissions of which a call needs one (domain.md §3.1, §9), the least first. An empty list: the call is not for such callers.</summary>
internal sealed record SharePointPermission(IReadOnlyList<string> Delegated, IReadOnlyList<string> Application)
{
    public const string Selected = "Sites.Selected";

    public static SharePointPermission ReadProfile { get; } = new(
        ["User.Read.All", "AllSites.Read", "User.ReadWrite.All", "AllSites.Write", "AllSites.Manage", "AllSites.FullControl"],
        ["User.Read.All", "User.ReadWrite.All"]);

    public static SharePointPermission WriteProfile { get; } = new(["User.ReadWrite.All", "AllSites.Write", "AllSites.Manage", "AllSites.FullControl"], ["User.ReadWrite.All"]);

    public static SharePointPermission WriteOwnPicture { get; } = new(["User.ReadWrite.All", "AllSites.Write", "AllSites.Manage", "AllSites.FullControl"], []);

    public static SharePointPermission ReadFile { get; } = new(
        ["AllSites.Read", "AllSites.Write", "AllSites.Manage", "AllSites.FullControl"],
        [Selected, "Sites.Read.All", "Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"]);

    public static SharePointPermission WriteFile { get; } = new(
        ["AllSites.Write", "AllSites.Manage", "AllSites.FullControl"],
        [Selected, "Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"]);

    /// <summary>A call that needs a token and nothing more.</summary>
    public static SharePointPermission Token { get; } = new([""], [""]);

    public IReadOnlyList<string> Wanted(Caller caller) => caller.IsApp ? Application : Delegated;

    /// <summary>The permissions among these that the caller holds.</summary>
    public IEnumerable<string> HeldBy(Caller caller) => Wanted(caller).Where(p => p.Length == 0 || caller.Permissions.Contains(p));
}

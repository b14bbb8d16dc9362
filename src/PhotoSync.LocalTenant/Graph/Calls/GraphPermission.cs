using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>
/// The permissions of which a call needs one (domain.md §2.1), the least first: delegated for what is the person's own, delegated for
/// anybody's, and application.
/// </summary>
internal sealed record GraphPermission(Backend Backend, IReadOnlyList<string> Own, IReadOnlyList<string> Anybodys, IReadOnlyList<string> Application)
{
    public const string NoneNeeded = "";

    public static GraphPermission ReadPhoto { get; } = new(
        Backend.Outlook,
        [],
        ["User.Read", "User.ReadBasic.All", "ProfilePhoto.Read.All", "ProfilePhoto.ReadWrite.All", "User.ReadWrite", "User.Read.All", "User.ReadWrite.All"],
        ["ProfilePhoto.Read.All", "User.ReadBasic.All", "User.Read.All", "ProfilePhoto.ReadWrite.All"]);

    public static GraphPermission WritePhoto { get; } = new(
        Backend.Outlook,
        ["User.ReadWrite"],
        ["ProfilePhoto.ReadWrite.All", "User.ReadWrite.All"],
        ["ProfilePhoto.ReadWrite.All", "User.ReadWrite.All"]);

    public static GraphPermission ReadUser { get; } = new(
        Backend.Directory,
        ["User.Read", "User.ReadWrite"],
        ["User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All"],
        ["User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All"]);

    public static GraphPermission ReadChanges { get; } = new(Backend.Directory, [], [], ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All"]);

    public static GraphPermission ReadMailbox { get; } = new(
        Backend.Outlook, ["MailboxSettings.Read", "MailboxSettings.ReadWrite"], [], ["MailboxSettings.Read", "MailboxSettings.ReadWrite"]);

    public static GraphPermission ReadLicences { get; } = new(
        Backend.Directory, [], ["LicenseAssignment.Read.All", "User.Read.All", "Directory.Read.All"], ["LicenseAssignment.Read.All", "User.Read.All", "Directory.Read.All"]);

    public static GraphPermission ReadGroups { get; } = new(
        Backend.Directory, [], ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"], ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"]);

    public static GraphPermission ReadPolicy { get; } = new(
        Backend.Directory, [], ["PeopleSettings.Read.All", "PeopleSettings.ReadWrite.All"], ["PeopleSettings.Read.All", "PeopleSettings.ReadWrite.All"]);

    public static GraphPermission WritePolicy { get; } = new(Backend.Directory, [], ["PeopleSettings.ReadWrite.All"], ["PeopleSettings.ReadWrite.All"]);

    public static GraphPermission ReadCatalogue { get; } = new(
        Backend.Teams, [], ["AppCatalog.Submit", "AppCatalog.Read.All", "AppCatalog.ReadWrite.All"], ["AppCatalog.Read.All", "AppCatalog.ReadWrite.All"]);

    public static GraphPermission InstallApp { get; } = new(
        Backend.Teams,
        ["TeamsAppInstallation.ReadWriteSelfForUser", "TeamsAppInstallation.ReadWriteForUser"],
        [],
        ["TeamsAppInstallation.ReadWriteSelfForUser.All", "TeamsAppInstallation.ReadWriteForUser.All"]);

    /// <summary>A call that needs a token and nothing more.</summary>
    public static GraphPermission Token { get; } = new(Backend.Directory, [], [NoneNeeded], [NoneNeeded]);

    /// <summary>The permission by which the caller is let through; null when they hold none that would do.</summary>
    public string? HeldBy(Caller caller, bool isOwn) =>
        Wanted(caller, isOwn).FirstOrDefault(p => p == NoneNeeded || caller.Permissions.Contains(p));

    /// <summary>What would do, the least first.</summary>
    public IEnumerable<string> Wanted(Caller caller, bool isOwn) => caller.IsApp ? Application : isOwn ? Own.Concat(Anybodys) : Anybodys;
}

using PhotoSync.LocalTenant.Setup;
using PhotoSync.Microsoft365.Tests.Scripting;

namespace PhotoSync.Microsoft365.Tests.Tenant;

/// <summary>App registrations, with the permissions that the product asks for.</summary>
internal static class Registrations
{
    public static readonly string[] GraphRoles = ["User.Read.All", "ProfilePhoto.ReadWrite.All", "MailboxSettings.Read", "PeopleSettings.Read.All"];

    public static AppRegistration ByDefault() => new()
    {
        Certificates = [Certificates.Certificate.ExportCertificatePem()],
        Secret = "the secret of a test",
        GraphRoles = [.. GraphRoles],
        SharePointRoles = ["User.ReadWrite.All", "Sites.Selected"],
        GraphScopes = ["User.ReadWrite", "MailboxSettings.Read", "PeopleSettings.Read.All", "User.Read.All"],
        SharePointScopes = ["User.ReadWrite.All", "AllSites.Read"],
        SelectedSites = new Dictionary<string, string> { ["contoso-my"] = "write" },
    };

    public static AppRegistration WithGraphRoles(params string[] roles) => Changed(app => app.GraphRoles, roles);

    public static AppRegistration WithSharePointRoles(params string[] roles) => Changed(app => app.SharePointRoles, roles);

    public static AppRegistration WithGraphScopes(params string[] scopes) => Changed(app => app.GraphScopes, scopes);

    public static AppRegistration WithSharePointScopes(params string[] scopes) => Changed(app => app.SharePointScopes, scopes);

    private static AppRegistration Changed(Func<AppRegistration, IList<string>> permissions, string[] held)
    {
        var app = ByDefault();
        permissions(app).Clear();
        foreach (var permission in held)
            permissions(app).Add(permission);
        return app;
    }
}

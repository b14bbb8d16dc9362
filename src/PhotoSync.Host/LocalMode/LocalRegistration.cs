using System.Security.Cryptography.X509Certificates;
using PhotoSync.Host.Permissions;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.Host.LocalMode;

/// <summary>The bot's registration at the local tenant: it holds what real tenants are asked for, and nothing else.</summary>
internal static class LocalRegistration
{
    private const string MySiteHost = "contoso-my";

    public static AppRegistration With(IEnumerable<string> features, X509Certificate2 certificate, Uri? adminPage = null)
    {
        var asked = AskedPermissions.Read();
        var named = features.ToList();
        var granted = asked.For(named.Count > 0 ? named : asked.Features.Keys).ToList();
        var registration = new AppRegistration
        {
            Certificates = [certificate.ExportCertificatePem()],
            RedirectUris = [.. adminPage is null ? Array.Empty<string>() : [adminPage.AbsoluteUri]],
            GraphScopes = Names("Graph", "delegated"),
            SharePointScopes = Names("SharePoint", "delegated"),
            GraphRoles = Names("Graph", "application"),
            SharePointRoles = Names("SharePoint", "application"),
        };
        // "write" comes after "read" and holds it.
        if (granted.Select(permission => permission.Role).OfType<string>().Order(StringComparer.Ordinal).LastOrDefault() is { } role)
            registration.SelectedSites[MySiteHost] = role;
        return registration;

        string[] Names(string resource, string kind) =>
            [.. granted.Where(permission => permission.Resource == resource && permission.Kind == kind).Select(permission => permission.Name).Distinct()];
    }
}

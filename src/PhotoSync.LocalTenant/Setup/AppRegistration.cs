namespace PhotoSync.LocalTenant.Setup;

/// <summary>An app registration of the tenant, with what it may do. What is not listed is refused, as in a real tenant.</summary>
public sealed class AppRegistration
{
    /// <summary>The application (client) id.</summary>
    public Guid AppId { get; set; } = new("b0710000-5c0d-4b07-a000-000000000001");

    /// <summary>The name that sign-in and consent pages show.</summary>
    public string DisplayName { get; set; } = "PhotoSync";

    /// <summary>The audience of the persons' single sign-on tokens. Default null: <c>api://botid-{AppId}</c>.</summary>
    public string? IdentifierUri { get; set; }

    /// <summary>A client secret. Default null: none. SharePoint refuses app-only tokens that were got with one.</summary>
    public string? Secret { get; set; }

    /// <summary>Public certificates, PEM or base64 DER, whose keys may sign client assertions. Default none.</summary>
    public IList<string> Certificates { get; init; } = [];

    /// <summary>Addresses to which sign-in may return a code. Default none.</summary>
    public IList<string> RedirectUris { get; init; } = [];

    /// <summary>Application permissions on Microsoft Graph, e.g. <c>ProfilePhoto.Read.All</c>. Default none.</summary>
    public IList<string> GraphRoles { get; init; } = [];

    /// <summary>Application permissions on SharePoint, e.g. <c>User.Read.All</c>. Default none.</summary>
    public IList<string> SharePointRoles { get; init; } = [];

    /// <summary>Delegated permissions on Microsoft Graph, e.g. <c>User.ReadWrite</c>. Default none.</summary>
    public IList<string> GraphScopes { get; init; } = [];

    /// <summary>Delegated permissions on SharePoint, e.g. <c>AllSites.Read</c>. Default none.</summary>
    public IList<string> SharePointScopes { get; init; } = [];

    /// <summary>
    /// Whether an administrator consented to the delegated permissions for everyone. Default true. Otherwise each person has to consent on the
    /// sign-in page, and on-behalf-of fails with AADSTS65001 until then.
    /// </summary>
    public bool AdminConsent { get; set; } = true;

    /// <summary>With Sites.Selected: the sites granted (<c>contoso-my</c>) and how: <c>read</c>, <c>write</c> or <c>fullcontrol</c>. Default none.</summary>
    public IDictionary<string, string> SelectedSites { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the registration takes accounts of any tenant. Default false: at any other directory than its own it is unknown (AADSTS700016).</summary>
    public bool IsMultiTenant { get; set; }

    /// <summary>Whether an Azure Bot with the Teams channel carries this id. Default true. Otherwise the connector answers 401 BotNotRegistered.</summary>
    public bool IsBot { get; set; } = true;

    internal string Audience => IdentifierUri ?? $"api://botid-{AppId}";
}

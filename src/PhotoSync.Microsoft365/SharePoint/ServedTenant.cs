using PhotoSync.Microsoft365.Clouds;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Photos;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>A tenant that is served, with every SharePoint address that may get its tokens.</summary>
internal sealed class ServedTenant(TenantOptions options, SharePointOptions sharePoint, CloudEndpoints cloud)
{
    public TenantId Id { get; } = new(options.TenantId!.Value);

    /// <summary>The My Site Host, which also answers for the People Manager: so one token does for both.</summary>
    public Audience MySite { get; } = At(options.MySiteHost ?? Derived(options, cloud, "-my"), sharePoint);

    public Audience Admin { get; } = At(options.Admin ?? Derived(options, cloud, "-admin"), sharePoint);

    public Audience Root { get; } = At(options.TenantRoot ?? Derived(options, cloud, ""), sharePoint);

    /// <summary>All My Site Hosts, the main one first.</summary>
    public IReadOnlyList<Audience> MySites => field ??= [MySite, .. options.OtherMySiteHosts.Select(host => At(host, sharePoint))];

    /// <summary>The configured page, where there is one.</summary>
    public Uri? OwnProfilePage => options.OwnProfilePage;

    /// <summary>The My Site Host that a profile names, if it is one of the tenant's; else the main one.</summary>
    public Audience MySiteOf(SharePointProfile? profile) => MySites.FirstOrDefault(site => IsAt(site, profile?.PersonalSiteHost)) ?? MySite;

    /// <summary>Whether an address is one of the tenant's My Site Hosts.</summary>
    public bool Owns(Uri? address) => MySites.Any(site => IsAt(site, address));

    private static bool IsAt(Audience site, Uri? address) =>
        address is not null && address.Scheme == site.Address.Scheme && address.Port == site.Address.Port
        && address.Host.Equals(site.Address.Host, StringComparison.OrdinalIgnoreCase)
        && address.AbsolutePath.TrimEnd('/').Equals(site.Address.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static Audience At(Uri address, SharePointOptions sharePoint) => new(Service.SharePoint, address, sharePoint.DelegatedScope);

    private static Uri Derived(TenantOptions options, CloudEndpoints cloud, string kind) => new($"https://{options.Name}{kind}.{cloud.SharePointSuffix}/");
}

using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>A tenant that is served, and the only SharePoint hosts that get its tokens.</summary>
public sealed class TenantOptions : IValidatableObject
{
    /// <summary>The tenant's id. No default.</summary>
    [Required]
    public Guid? TenantId { get; set; }

    /// <summary>The name in the SharePoint addresses: <c>contoso</c>. Default: none; then the three addresses below are needed.</summary>
    [RegularExpression("^[A-Za-z0-9][A-Za-z0-9-]*$")]
    public string? Name { get; set; }

    /// <summary>The root site. Default: <c>https://{Name}.sharepoint.com</c>, or the cloud's like.</summary>
    public Uri? TenantRoot { get; set; }

    /// <summary>The My Site Host. Default: <c>https://{Name}-my.sharepoint.com</c>.</summary>
    public Uri? MySiteHost { get; set; }

    /// <summary>The admin site. Default: <c>https://{Name}-admin.sharepoint.com</c>.</summary>
    public Uri? Admin { get; set; }

    /// <summary>The My Site Hosts of the tenant's other locations (multi-geo), each by its address. Default: none.</summary>
    public IList<Uri> OtherMySiteHosts { get; init; } = [];

    /// <summary>The page that makes SharePoint look at the photo of whoever opens it. Default: <c>/_layouts/15/me.aspx</c> on the person's My Site Host.</summary>
    public Uri? OwnProfilePage { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (TenantId == Guid.Empty)
            yield return new ValidationResult("The tenant's id is empty.", [nameof(TenantId)]);
        if (Name is null && (TenantRoot is null || MySiteHost is null || Admin is null))
            yield return new ValidationResult("A tenant needs its name, or its root site, My Site Host and admin site.", [nameof(Name)]);
        if (Addresses().Any(a => a is { IsAbsoluteUri: false }))
            yield return new ValidationResult("SharePoint addresses are absolute.", [nameof(MySiteHost)]);
    }

    private IEnumerable<Uri?> Addresses() => [TenantRoot, MySiteHost, Admin, OwnProfilePage, .. OtherMySiteHosts];
}

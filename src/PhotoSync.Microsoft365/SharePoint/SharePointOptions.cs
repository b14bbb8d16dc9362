using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>SharePoint, section <c>Microsoft365:SharePoint</c>.</summary>
public sealed class SharePointOptions
{
    /// <summary>The tenants that are served; nobody else's people are read. No default.</summary>
    [Required, MinLength(1), ValidateEnumeratedItems]
    public IList<TenantOptions> Tenants { get; init; } = [];

    /// <summary>The permission asked for in a person's name. Default: <c>.default</c>, whatever was consented to; which is the least is not documented (domain.md §9).</summary>
    [Required]
    public string DelegatedScope { get; set; } = ".default";

    /// <summary>How many calls the People Manager takes in 5 minutes (domain.md §3.5). Default: by the number of licences that the directory shows, 3,000 until that is known.</summary>
    [Range(10, 1_000_000)]
    public int? PeopleManagerCalls { get; set; }

    /// <summary>How many resource units SharePoint grants the application in a minute (domain.md §3.5). Default: by the number of licences, 1,250 until that is known.</summary>
    [Range(10, 1_000_000)]
    public int? UnitsPerMinute { get; set; }

    /// <summary>Whether an administrator's repair may write thumbnails and profile properties. Default: no.</summary>
    public bool AdminRepair { get; set; }

    /// <summary>The folder of new thumbnails where the profile names none; its name follows the language of the My Site Host. Default: <c>Profile Pictures</c>.</summary>
    [Required]
    public string PictureFolder { get; set; } = "Profile Pictures";

    /// <summary>The company in the User-Agent, by which SharePoint tells well-behaved traffic. Default: <c>PhotoSync</c>.</summary>
    [Required, RegularExpression("^[A-Za-z0-9]+$")]
    public string Company { get; set; } = "PhotoSync";
}

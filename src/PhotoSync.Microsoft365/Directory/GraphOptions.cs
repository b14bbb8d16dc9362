using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Microsoft Graph, section <c>Microsoft365:Graph</c>.</summary>
public sealed class GraphOptions
{
    /// <summary>The address without the version; it is also the resource that tokens are asked for. Default: the cloud's.</summary>
    public Uri? Address { get; set; }

    /// <summary>The permission asked for in a person's name. Default: <c>User.ReadWrite</c>; the token holds all that were consented to, whichever is asked for.</summary>
    [Required]
    public string DelegatedScope { get; set; } = "User.ReadWrite";
}

using PhotoSync.Microsoft365.Tokens;
using PhotoSync.Photos;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>A file of the User Photos library on a My Site Host that is known to belong to the tenant.</summary>
/// <param name="Site">The host; nothing else than it gets the token for it.</param>
/// <param name="Folder">The folder's path on the host, not escaped: <c>/User Photos/Profile Pictures</c>.</param>
/// <param name="Name">The file's name.</param>
internal sealed record PictureAddress(Audience Site, string Folder, string Name)
{
    private const string Library = "/User Photos/";
    private static readonly string[] Marks = ["_SThumb", "_MThumb", "_LThumb"];

    public string Path => $"{Folder}/{Name}";

    /// <summary>The address as user profiles hold it: with the port, escaped (domain.md §1.3).</summary>
    public string Url
    {
        get
        {
            var site = Site.Address;
            var path = string.Join('/', $"{site.AbsolutePath.TrimEnd('/')}{Path}".Split('/').Select(part => Uri.EscapeDataString(Uri.UnescapeDataString(part))));
            return $"{site.Scheme}://{site.Host}:{site.Port}{path}";
        }
    }

    /// <summary>Reads a picture URL of a user profile.</summary>
    /// <returns><see langword="null"/> where it lies anywhere but in the User Photos library of one of the tenant's My Site Hosts.</returns>
    public static PictureAddress? Find(ServedTenant tenant, SharePointProfile profile)
    {
        var text = string.IsNullOrEmpty(profile.PictureUrl) ? profile.PictureProperty : profile.PictureUrl;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.UserInfo.Length > 0)
            return null;
        foreach (var site in tenant.MySites)
            if (PathOn(site.Address, url) is { } path && path.LastIndexOf('/') is var end && end < path.Length - 1)
                return new PictureAddress(site, path[..end], path[(end + 1)..]);

        return null;
    }

    /// <summary>The same photo's file in a size. A name that tells no size stays as it is.</summary>
    public PictureAddress In(ThumbnailSize size)
    {
        var mark = size switch { ThumbnailSize.Small => Marks[0], ThumbnailSize.Medium => Marks[1], _ => Marks[2] };
        foreach (var known in Marks)
            if (Name.LastIndexOf($"{known}.", StringComparison.OrdinalIgnoreCase) is var at and >= 0)
                return this with { Name = Name[..at] + mark + Name[(at + known.Length)..] };

        return this;
    }

    private static string? PathOn(Uri site, Uri url)
    {
        var root = Uri.UnescapeDataString(site.AbsolutePath).TrimEnd('/');
        var path = Uri.UnescapeDataString(url.AbsolutePath);
        return url.Scheme == site.Scheme && url.Host.Equals(site.Host, StringComparison.OrdinalIgnoreCase) && url.Port == site.Port
            && path.StartsWith(root + Library, StringComparison.OrdinalIgnoreCase) && IsPlain(path)
            ? path[root.Length..]
            : null;
    }

    private static bool IsPlain(string path) =>
        !path.Any(c => char.IsControl(c) || c is '\\' or '%' or '?' or '*' or '"' or '<' or '>' or '|') && !path.Split('/').Any(part => part is ".." or ".");
}

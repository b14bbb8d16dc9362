using PhotoSync.LocalTenant.SharePoint.Api;

namespace PhotoSync.LocalTenant.SharePoint.Files;

/// <summary>A server-relative path in the library: the folder of pictures, and a name in it.</summary>
internal sealed record FilePath(string Folder, string Name)
{
    private const string Library = "/User Photos/";
    private const string SitePrefix = "/sharepoint/contoso-my";

    /// <summary>The path that a <c>GetFile…</c> names; null when it lies outside the library.</summary>
    public static FilePath? OfFile(ApiCall call, ApiSegment method) =>
        Inner(call, method)?.Split('/') is [var folder, var name] ? new(folder, name) : null;

    /// <summary>The folder that a <c>GetFolder…</c> names; null when there is no such folder.</summary>
    public static string? OfFolder(ApiCall call, ApiSegment method) =>
        Inner(call, method)?.TrimEnd('/') is { } folder && Exists(call, folder) ? folder : null;

    private static string? Inner(ApiCall call, ApiSegment method)
    {
        var path = method.Argument("decodedurl") ?? method.Argument("serverRelativeUrl") ?? "";
        if (path.StartsWith(SitePrefix, StringComparison.OrdinalIgnoreCase))
            path = path[SitePrefix.Length..];
        return call.IsMySite && path.StartsWith(Library, StringComparison.OrdinalIgnoreCase) ? path[Library.Length..] : null;
    }

    private static bool Exists(ApiCall call, string folder) =>
        folder.Equals(call.Switches.FolderLocaleName, StringComparison.OrdinalIgnoreCase) || folder.Equals(State.Thumbnails.EnglishFolder, StringComparison.OrdinalIgnoreCase);
}

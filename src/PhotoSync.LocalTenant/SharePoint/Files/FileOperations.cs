using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PhotoSync.LocalTenant.SharePoint.Api;

namespace PhotoSync.LocalTenant.SharePoint.Files;

/// <summary>Folders and files of the User Photos library (domain.md §3.3).</summary>
internal static partial class FileOperations
{
    private const int MostBytes = 10_000_000;

    private static readonly ApiResult.Error s_noFolder = new(404, "-2147024894, System.IO.FileNotFoundException", "File Not Found.");

    /// <summary>The operations below a way of naming folders and one of naming files.</summary>
    public static IEnumerable<Operation> For(string folder, string file) =>
    [
        new("GET", folder, SharePointPermission.ReadFile, Folder),
        new("GET", $"{folder}/Files", SharePointPermission.ReadFile, List),
        new("POST", $"{folder}/Files/add", SharePointPermission.WriteFile, call => AddAsync(call, "url")),
        new("POST", $"{folder}/Files/AddUsingPath", SharePointPermission.WriteFile, call => AddAsync(call, "decodedurl")),
        new("GET", file, SharePointPermission.ReadFile, One),
        new("GET", $"{file}/$value", SharePointPermission.ReadFile, Content),
        new("DELETE", file, SharePointPermission.WriteFile, Delete),
    ];

    private static ApiResult Folder(ApiCall call) => FilePath.OfFolder(call, call.Path[1]) is not { } folder ? s_noFolder : new ApiResult.Entity("SP.Folder", "Web/GetFolderByServerRelativePath", new JsonObject
    {
        ["Exists"] = true,
        ["Name"] = folder,
        ["ServerRelativeUrl"] = $"/User Photos/{folder}",
    });

    private static ApiResult List(ApiCall call)
    {
        if (FilePath.OfFolder(call, call.Path[1]) is not { } folder)
            return s_noFolder;
        var filter = call.Http.Request.Query["$filter"].ToString();
        var prefix = Prefix().Match(filter);
        if (filter.Length > 0 && !prefix.Success)
            return new ApiResult.Error(400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException", $"The expression \"{filter}\" is not valid.");
        var library = call.Get<Library>();
        if (library.List(folder, prefix.Groups[1].Value) is not { } files)
            return new ApiResult.Error(500, "-2147024860, Microsoft.SharePoint.SPQueryThrottledException", "The attempted operation is prohibited because it exceeds the list view threshold.");
        return new ApiResult.Collection(LibraryEntry.Type, [.. files.Take(Top(call)).Select(f => Select(call, f.Write(library.Read(f.File).Length)))]);
    }

    private static ApiResult One(ApiCall call) => Find(call) is { } entry
        ? new ApiResult.Entity(LibraryEntry.Type, $"Web/GetFileByServerRelativePath(decodedurl='{entry.Path}')", Select(call, entry.Write(call.Get<Library>().Read(entry.File).Length)))
        : Missing(call);

    private static ApiResult Content(ApiCall call) => Find(call) is { } entry ? new ApiResult.Bytes(call.Get<Library>().Read(entry.File)) : Missing(call);

    private static ApiResult Delete(ApiCall call)
    {
        if (!MayWrite(call))
            return ApiResult.Error.AccessDenied;
        if (Find(call) is not { } entry)
            return Missing(call);
        call.Get<Library>().Delete(entry.Folder, entry.Name);
        return new ApiResult.Null("DeleteObject");
    }

    private static async Task<ApiResult> AddAsync(ApiCall call, string nameArgument)
    {
        var method = call.Path[^1];
        if (!MayWrite(call))
            return ApiResult.Error.AccessDenied;
        if (FilePath.OfFolder(call, call.Path[1]) is not { } folder)
            return s_noFolder;
        if (method.Argument(nameArgument) is not { Length: > 0 } name || name.Contains('/', StringComparison.Ordinal))
            return ApiResult.Error.BadParameter;
        var library = call.Get<Library>();
        if (method.Arguments.GetValueOrDefault("overwrite") != "true" && library.Find(folder, name) is not null)
            return new ApiResult.Error(400, "-2130575257, Microsoft.SharePoint.SPException", $"A file with the name User Photos/{folder}/{name} already exists.");
        if (await call.ReadBytesAsync(MostBytes).ConfigureAwait(false) is not { } bytes)
            return ApiResult.Error.BadParameter;
        var entry = library.Save(folder, name, bytes);
        return new ApiResult.Entity(LibraryEntry.Type, $"Web/GetFileByServerRelativePath(decodedurl='{entry.Path}')", entry.Write(bytes.Length));
    }

    // The library is the administrators': people's own pictures get there by SharePoint itself.
    private static bool MayWrite(ApiCall call) => call.Caller.IsApp || call.IsByAdmin;

    private static LibraryEntry? Find(ApiCall call) => FilePath.OfFile(call, call.Path[1]) is { } path ? call.Get<Library>().Find(path.Folder, path.Name) : null;

    private static ApiResult.Error Missing(ApiCall call) => ApiResult.Error.NoFile(call.Path[1].Argument("decodedurl") ?? "");

    private static int Top(ApiCall call) => int.TryParse(call.Http.Request.Query["$top"], NumberStyles.None, CultureInfo.InvariantCulture, out var top) ? top : int.MaxValue;

    private static JsonObject Select(ApiCall call, JsonObject properties)
    {
        var wanted = call.Http.Request.Query["$select"].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return wanted.Length == 0 ? properties : new(properties.Where(p => wanted.Contains(p.Key, StringComparer.OrdinalIgnoreCase)).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
    }

    [GeneratedRegex(@"^\s*startswith\(\s*Name\s*,\s*'([^']*)'\s*\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();
}

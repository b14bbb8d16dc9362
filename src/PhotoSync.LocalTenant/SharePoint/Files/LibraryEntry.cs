using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SharePoint.Files;

/// <summary>A file of the library under its name.</summary>
internal sealed record LibraryEntry(string Folder, string Name, LibraryFile File)
{
    public const string Type = "SP.File";

    public string Path => $"/User Photos/{Folder}/{Name}";

    /// <summary>The file's properties; its length is a text, as in SharePoint.</summary>
    public JsonObject Write(int length)
    {
        var modified = File.ModifiedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(Path.ToLowerInvariant())).AsSpan(0, 16)).ToString();
        return new()
        {
            ["CheckInComment"] = "",
            ["CheckOutType"] = 2,
            ["ETag"] = $"\"{{{id.ToUpperInvariant()}}},1\"",
            ["Exists"] = true,
            ["Length"] = length.ToString(CultureInfo.InvariantCulture),
            ["Level"] = 1,
            ["MajorVersion"] = 1,
            ["MinorVersion"] = 0,
            [nameof(Name)] = Name,
            ["ServerRelativeUrl"] = Path,
            ["TimeCreated"] = modified,
            ["TimeLastModified"] = modified,
            ["Title"] = "",
            ["UniqueId"] = id,
        };
    }
}

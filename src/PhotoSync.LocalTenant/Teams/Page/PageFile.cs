using System.Security.Cryptography;

namespace PhotoSync.LocalTenant.Teams.Page;

/// <summary>A file of the chat page, with the tag by which a browser knows that it has it already.</summary>
internal sealed record PageFile(string Path, byte[] Bytes)
{
    public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes)[..12])}\"";

    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);

    public string ContentType => System.IO.Path.GetExtension(Path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        _ => "text/plain; charset=utf-8",
    };
}

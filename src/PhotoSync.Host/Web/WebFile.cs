using System.IO.Compression;
using System.Security.Cryptography;

namespace PhotoSync.Host.Web;

/// <summary>A file of <c>wwwroot</c>, packed once where browsers take it packed, with the tag by which a browser knows that it has it already.</summary>
internal sealed record WebFile(string Path, byte[] Content)
{
    private readonly Lazy<byte[]> packed = new(() => Pack(Content));

    public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(Content)[..12])}\"";

    public string ContentType => System.IO.Path.GetExtension(Path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" => "application/json",
        _ => "text/plain; charset=utf-8",
    };

    public IResult Answer(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ETag = Tag;
        http.Response.Headers.Vary = "Accept-Encoding";
        if (http.Request.Headers.IfNoneMatch.Contains(Tag))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        if (!http.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
            return Results.Bytes(Content, ContentType);
        http.Response.Headers.ContentEncoding = "gzip";
        return Results.Bytes(packed.Value, ContentType);
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
            gzip.Write(content);
        return packed.ToArray();
    }
}

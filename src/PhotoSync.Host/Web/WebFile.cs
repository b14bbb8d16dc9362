using System.Security.Cryptography;

namespace PhotoSync.Host.Web;

/// <summary>A file of <c>wwwroot</c>, with the tag by which a browser knows that it has it already.</summary>
internal sealed record WebFile(string Path, byte[] Content)
{
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
        return http.Request.Headers.IfNoneMatch.Contains(Tag) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(Content, ContentType);
    }
}

using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>A picture's bytes.</summary>
internal sealed record GraphPicture(byte[] Bytes, string ETag) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "image/jpeg";
        httpContext.Response.ContentLength = Bytes.Length;
        httpContext.Response.Headers.ETag = ETag;
        httpContext.Response.Headers.CacheControl = "private";
        return httpContext.Response.Body.WriteAsync(Bytes, httpContext.RequestAborted).AsTask();
    }
}

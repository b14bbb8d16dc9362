using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>Answers of services.</summary>
internal static class Answers
{
    public static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 1, 1];

    public static HttpResponseMessage Json(string body, int status = 200) => new((HttpStatusCode)status)
    {
        Content = new StringContent(body, Encoding.UTF8, "application/json"),
        Headers = { { "request-id", "11111111-2222-3333-4444-555555555555" } },
    };

    public static HttpResponseMessage Picture(string? etag = null)
    {
        var response = Body(Jpeg, "image/jpeg");
        if (etag is not null)
            response.Headers.ETag = new EntityTagHeaderValue(etag);
        return response;
    }

    public static HttpResponseMessage Body(byte[] content, string? type, int status = 200)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(content) };
        if (type is not null)
            response.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return response;
    }

    /// <summary>An error body of Graph.</summary>
    public static HttpResponseMessage GraphError(int status, string code) =>
        Json($$"""{"error":{"code":"{{code}}","message":"It went wrong.","innerError":{"date":"2026-04-11T19:02:02","request-id":"x"} } }""", status);

    /// <summary>An error body of SharePoint, with the header by which it names a request.</summary>
    public static HttpResponseMessage SharePointError(int status, string code)
    {
        var response = Json($$"""{"odata.error":{"code":"{{code}}","message":{"lang":"en-US","value":"It went wrong."} } }""", status);
        response.Headers.Add("sprequestguid", "99999999-8888-7777-6666-555555555555");
        return response;
    }

    public static HttpResponseMessage With(this HttpResponseMessage response, string header, string value)
    {
        response.Headers.TryAddWithoutValidation(header, value);
        return response;
    }
}

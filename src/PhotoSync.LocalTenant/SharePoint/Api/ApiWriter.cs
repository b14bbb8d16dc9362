using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>Sends what a call found in the form that the client asked for.</summary>
internal static class ApiWriter
{
    public static Task WriteAsync(HttpContext http, string site, ApiResult result)
    {
        http.Response.StatusCode = result.Status;
        http.Response.Headers.CacheControl = "private, max-age=0";
        if (result is ApiResult.Bytes bytes)
        {
            http.Response.ContentType = "application/octet-stream";
            http.Response.ContentLength = bytes.Content.Length;
            return http.Response.Body.WriteAsync(bytes.Content, http.RequestAborted).AsTask();
        }
        var mode = ODataModes.Of(http.Request);
        http.Response.ContentType = mode.ContentType();
        http.Response.Headers["DataServiceVersion"] = "3.0";
        var api = $"{new Uri(http.RequestServices.GetRequiredService<TenantEndpoints>().Http, $"sharepoint/{site}")}/_api";
        return http.Response.WriteAsync(mode == ODataMode.Atom ? Atom.Write(result) : result.Write(mode, api).ToJsonString());
    }
}

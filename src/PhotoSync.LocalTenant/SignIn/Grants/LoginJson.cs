using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>Writes what sign-in answers.</summary>
internal static class LoginJson
{
    public static Task WriteAsync(HttpContext http, JsonObject body)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store, no-cache";
        return http.Response.WriteAsync(body.ToJsonString());
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Safety;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Control.Api;

/// <summary>Puts a control call on the map. It needs the token of this start; its result is written as JSON, null as 204.</summary>
internal static class ControlRoutes
{
    public static void On(this IEndpointRouteBuilder api, string method, string path, Func<ControlCall, Task<object?>> handle) =>
        api.MapMethods(path, [method], http => RunAsync(http, handle));

    public static void On(this IEndpointRouteBuilder api, string method, string path, Func<ControlCall, object?> handle) =>
        api.On(method, path, call => Task.FromResult(handle(call)));

    private static async Task RunAsync(HttpContext http, Func<ControlCall, Task<object?>> handle)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!http.RequestServices.GetRequiredService<ControlToken>().IsShownBy(http.Request.Headers[ControlToken.Header]))
        {
            await WriteAsync(http, StatusCodes.Status401Unauthorized, new JsonObject { ["error"] = $"Show the token of this start in {ControlToken.Header}." }).ConfigureAwait(false);
            return;
        }
        try
        {
            await WriteAsync(http, StatusCodes.Status200OK, await handle(new ControlCall(http)).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (ControlException e)
        {
            await WriteAsync(http, e.Status, new JsonObject { ["error"] = e.Message }).ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(HttpContext http, int status, object? result)
    {
        http.Response.StatusCode = result is null ? StatusCodes.Status204NoContent : status;
        if (result is null)
            return Task.CompletedTask;
        if (result is byte[] picture)
        {
            http.Response.ContentType = "image/jpeg";
            return http.Response.Body.WriteAsync(picture, http.RequestAborted).AsTask();
        }
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(JsonSerializer.Serialize(result, StateJson.Options));
    }
}

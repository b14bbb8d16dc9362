using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Faults;

/// <summary>An answer larger than anybody should read, without its size being told beforehand.</summary>
internal static class HugeAnswer
{
    public const int Bytes = 64 << 20;

    private static readonly byte[] s_more = [.. Enumerable.Repeat((byte)'x', 1 << 16)];

    public static async Task SendAsync(HttpContext http)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync("{\"value\":\"", http.RequestAborted).ConfigureAwait(false);
        for (var sent = 0; sent < Bytes && !http.RequestAborted.IsCancellationRequested; sent += s_more.Length)
            await http.Response.Body.WriteAsync(s_more, http.RequestAborted).ConfigureAwait(false);
        await http.Response.WriteAsync("\"}", http.RequestAborted).ConfigureAwait(false);
    }
}

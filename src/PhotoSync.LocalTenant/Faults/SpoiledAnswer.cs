using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Faults;

/// <summary>Lets the service do its work and spoils the answer on its way.</summary>
internal static class SpoiledAnswer
{
    private const int Drip = 16;

    public static async Task SendAsync(FaultScript script, HttpContext http, RequestDelegate next)
    {
        var wire = http.Response.Body;
        using var answer = new MemoryStream();
        http.Response.Body = answer;
        await next(http).ConfigureAwait(false);
        http.Response.Body = wire;
        var bytes = answer.ToArray();
        http.Response.ContentLength = bytes.Length;
        if (script.ContentType is { } type)
            http.Response.ContentType = type;
        await (script.Kind switch
        {
            FaultKind.Truncate => TruncateAsync(http, bytes),
            FaultKind.SlowDrip => DripAsync(http, bytes, script.Delay),
            FaultKind.WrongType => http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask(),
            _ => Abort(http),
        }).ConfigureAwait(false);
    }

    private static async Task TruncateAsync(HttpContext http, byte[] bytes)
    {
        await http.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), http.RequestAborted).ConfigureAwait(false);
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        http.Abort();
    }

    private static async Task DripAsync(HttpContext http, byte[] bytes, TimeSpan pause)
    {
        for (var at = 0; at < bytes.Length; at += Drip)
        {
            await http.Response.Body.WriteAsync(bytes.AsMemory(at, Math.Min(Drip, bytes.Length - at)), http.RequestAborted).ConfigureAwait(false);
            await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
            await Task.Delay(pause, TimeProvider.System, http.RequestAborted).ConfigureAwait(false);
        }
    }

    private static Task Abort(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }
}

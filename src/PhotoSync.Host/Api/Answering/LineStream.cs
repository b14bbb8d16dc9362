using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace PhotoSync.Host.Api.Answering;

/// <summary>A stream of JSON lines for pages that follow something: fetched like any other answer, since server-sent events cannot carry a token.</summary>
internal static class LineStream
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>Sends what <paramref name="lookAsync"/> sees once a second, until it is at its end, has gone, or a quarter of an hour is over.</summary>
    /// <param name="http">The call.</param>
    /// <param name="lookAsync">Looks; <see langword="null"/> where it has gone.</param>
    /// <param name="isEnd">Whether nothing will follow.</param>
    public static IResult Follow<T>(HttpContext http, Func<CancellationToken, Task<T?>> lookAsync, Func<T, bool> isEnd)
        where T : class
    {
        var json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return Results.Stream(body => SendAsync(body, json, lookAsync, isEnd, http.RequestAborted), "application/x-ndjson");
    }

    private static async Task SendAsync<T>(Stream body, JsonSerializerOptions json, Func<CancellationToken, Task<T?>> lookAsync, Func<T, bool> isEnd, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            var ends = TimeProvider.System.GetUtcNow() + Longest;
            while (await lookAsync(cancellationToken) is { } seen)
            {
                await JsonSerializer.SerializeAsync(body, seen, json, cancellationToken);
                await body.WriteAsync("\n"u8.ToArray(), cancellationToken);
                await body.FlushAsync(cancellationToken);
                if (isEnd(seen) || TimeProvider.System.GetUtcNow() >= ends)
                    return;
                await Task.Delay(Pause, TimeProvider.System, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested) // the page went away
        {
        }
    }
}

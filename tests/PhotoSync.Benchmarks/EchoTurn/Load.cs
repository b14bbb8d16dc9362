using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace PhotoSync.Benchmarks.EchoTurn;

/// <summary>Sends turns, eight at a time, and weighs them.</summary>
internal sealed class Load(EchoWorld world, int turns)
{
    private const int AtOnce = 8;

    private readonly byte[] _activity = Encoding.UTF8.GetBytes(world.Activity);

    public async Task<Cost> RunAsync(string path)
    {
        await SendAsync(path, AtOnce * 20);
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var (cpu, bytes, started) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());

        await SendAsync(path, turns);

        process.Refresh();
        return new Cost(
            (process.TotalProcessorTime - cpu).TotalMicroseconds / turns,
            (GC.GetTotalAllocatedBytes() - bytes) / (double)turns,
            turns / Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    private async Task SendAsync(string path, int count)
    {
        var left = count;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
                await SendAsync(path);
        }));
    }

    private async Task SendAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, world.Address + path) { Content = new ByteArrayContent(_activity) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", world.Token);
        using var response = await world.Client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}

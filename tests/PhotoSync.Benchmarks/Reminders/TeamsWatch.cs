using System.Diagnostics;
using System.Globalization;

namespace PhotoSync.Benchmarks.Reminders;

/// <summary>Looks at a Teams four times a second while messages come in. What is sustained is counted between the end of the ramp and the last quarter of a second.</summary>
internal sealed class TeamsWatch(Uri address) : IDisposable
{
    private static readonly TimeSpan Ramp = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly HttpClient client = new() { BaseAddress = address };
    private readonly CancellationTokenSource stop = new();
    private readonly List<(TimeSpan At, int Count)> seen = [];
    private Task looking = Task.CompletedTask;

    public Uri Address => address;

    public void Begin() => looking = LookAsync();

    public async Task<SendingFigures> EndAsync()
    {
        await stop.CancelAsync();
        await looking;
        var (messages, time) = (await AskAsync("count"), Growing is [.., var last] ? last.At - Growing[0].At : TimeSpan.Zero);
        return new SendingFigures(messages, time)
        {
            Sustained = Sustained(),
            People = await AskAsync("people"),
            Doubled = await AskAsync("doubled"),
            Throttled = await AskAsync("throttled"),
        };
    }

    public async Task<int> AskAsync(string what) => int.Parse(await client.GetStringAsync(new Uri(what, UriKind.Relative)), CultureInfo.InvariantCulture);

    public void Dispose()
    {
        client.Dispose();
        stop.Dispose();
    }

    // Each look at which there was more than at the one before.
    private List<(TimeSpan At, int Count)> Growing => [.. seen.Where((look, place) => look.Count > (place == 0 ? 0 : seen[place - 1].Count))];

    private double Sustained()
    {
        var grown = Growing;
        if (grown.Count < 3)
            return 0;
        var from = grown.FirstOrDefault(look => look.At - grown[0].At >= Ramp, grown[0]);
        var to = grown[^2];
        return to.At - from.At > TimeSpan.FromSeconds(2) ? (to.Count - from.Count) / (to.At - from.At).TotalSeconds : (to.Count - grown[0].Count) / (to.At - grown[0].At).TotalSeconds;
    }

    private async Task LookAsync()
    {
        var begun = Stopwatch.GetTimestamp();
        while (!stop.IsCancellationRequested)
        {
            seen.Add((Stopwatch.GetElapsedTime(begun), await AskAsync("count")));
            await Task.Delay(Pause, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}

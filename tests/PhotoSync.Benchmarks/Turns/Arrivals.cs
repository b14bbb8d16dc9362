using System.Diagnostics;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>People who write at a rate of their own, whether or not the bot has answered the one before.</summary>
internal static class Arrivals
{
    /// <summary>Lets the people write in turn, so many a second; returns when all were answered.</summary>
    public static async Task<double> RunAsync(Clients clients, double perSecond, int turns)
    {
        var asked = new List<Task>(turns);
        var start = Stopwatch.GetTimestamp();
        for (var turn = 0; turn < turns; turn++)
        {
            var wait = TimeSpan.FromSeconds(turn / perSecond) - Stopwatch.GetElapsedTime(start);
            if (wait > TimeSpan.Zero) await Task.Delay(wait);
            asked.Add(clients.AskAsync(clients.People[turn % clients.People.Count]));
        }

        await Task.WhenAll(asked);
        return turns / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}

using System.Globalization;

namespace PhotoSync.Benchmarks.EchoTurn;

/// <summary>
/// What a turn of the Bot SDK costs, beside the least that any bot must do: an endpoint that makes the same check of the same token,
/// reads the text and posts the reply. All in one process, client and connector included, so what both need is counted for both.
/// </summary>
internal static class EchoTurnBenchmark
{
    private const int Rounds = 7;

    public static async Task<int> RunAsync(params string[] arguments)
    {
        var turns = arguments.Contains("--quick") ? 1_000 : 4_000;
        await using var world = await EchoWorld.StartAsync();
        var load = new Load(world, turns);
        string[] paths = ["/bot", "/bare", "/check", "/empty"];
        var best = paths.ToDictionary(path => path, _ => Cost.Worst);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var path in paths)
                best[path] = best[path].BetterOf(await load.RunAsync(path));
        }
        Print(best);
        Console.WriteLine(await ConcurrentConversations.MeasureAsync(world, 10_000));
        return 0;
    }

    private static void Print(Dictionary<string, Cost> best)
    {
        Console.WriteLine(Line($"Echo turn, best of {Rounds} rounds            CPU/turn  allocated/turn   turns/s"));
        Console.WriteLine(Row("Bot SDK: check, turn, reply", best["/bot"]));
        Console.WriteLine(Row("bare endpoint: check, reply", best["/bare"]));
        Console.WriteLine(Row("bare endpoint: check alone", best["/check"]));
        Console.WriteLine(Row("client and server alone", best["/empty"]));
        var idle = best["/empty"].Microseconds;
        Console.WriteLine(Line($"CPU of the Bot SDK to the bare endpoint with reply: {best["/bot"].Microseconds / best["/bare"].Microseconds:0.00}"));
        Console.WriteLine(Line($"the same without what client and server cost alone: {(best["/bot"].Microseconds - idle) / (best["/bare"].Microseconds - idle):0.00}"));
        Console.WriteLine(Line($"CPU of the Bot SDK to the bare check without reply: {best["/bot"].Microseconds / best["/check"].Microseconds:0.00}"));
    }

    private static string Row(string name, Cost cost) => Line($"{name,-36} {cost.Microseconds,8:0} µs {cost.Bytes / 1024.0,11:0.0} KB {cost.PerSecond,10:0}");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

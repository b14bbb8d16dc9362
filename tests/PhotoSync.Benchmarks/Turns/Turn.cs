namespace PhotoSync.Benchmarks.Turns;

/// <summary>A turn and the calls that it made.</summary>
internal sealed class Turn(Call turn, IReadOnlyList<Call> calls)
{
    private readonly Call[] chain = Longest(calls);

    public double Milliseconds => turn.Time.TotalMilliseconds;

    public DateTime Start => turn.Start;

    /// <summary>How many of the calls that had to wait for one another ask Microsoft 365.</summary>
    public int ReadingDepth => chain.Count(call => call.IsReading);

    public int Readings => calls.Count(call => call.IsReading);

    /// <summary>Readings of one address, query included, beyond the first.</summary>
    public int AskedTwice => calls.Where(call => call.IsReading).GroupBy(call => call.Request).Sum(group => group.Count() - 1);

    public int Failures => calls.Count(call => call.Failed);

    /// <summary>The floor: the calls that had to wait for one another, reply included, one after the other and nothing between.</summary>
    public double Floor => chain.Sum(call => call.Time.TotalMilliseconds);

    public double Overhead => Milliseconds - Floor;

    /// <summary>The turns of what was traced, in order; a sign-in within one makes two of it, which are left out.</summary>
    public static IReadOnlyList<Turn> Of(IReadOnlyList<Call> calls) =>
        [.. from trace in calls.GroupBy(call => call.Trace)
            let turns = trace.Where(call => call.IsTurn).ToArray()
            where turns.Length == 1
            let own = trace.Where(call => !call.IsTurn && call.Start >= turns[0].Start && call.End <= turns[0].End).ToArray()
            orderby turns[0].Start
            select new Turn(turns[0], own)];

    /// <summary>Of all rows of calls of which each began after the one before had ended, the one that took the most time.</summary>
    private static Call[] Longest(IReadOnlyList<Call> calls)
    {
        var best = new Dictionary<Call, (TimeSpan Time, Call? Before)>();
        foreach (var call in calls.OrderBy(call => call.End))
        {
            var before = calls.Where(other => other.End <= call.Start && best.ContainsKey(other)).MaxBy(other => best[other].Time);
            best[call] = (call.Time + (before is null ? TimeSpan.Zero : best[before].Time), before);
        }

        var chain = new List<Call>();
        for (var call = best.Keys.MaxBy(one => best[one].Time); call is not null; call = best[call].Before) chain.Add(call);
        return [.. Enumerable.Reverse(chain)];
    }
}

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Lines of a file with the same fault: their number, and the first of them.</summary>
internal sealed record FaultyLines(int Count, IReadOnlyList<string> First)
{
    private const int Shown = 10;

    public static FaultyLines Of(IReadOnlyList<string> lines) => new(lines.Count, [.. lines.Take(Shown)]);
}

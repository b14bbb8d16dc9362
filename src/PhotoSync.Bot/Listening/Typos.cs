using System.Numerics;

namespace PhotoSync.Bot.Listening;

/// <summary>Tells a mistyped word from another word.</summary>
internal static class Typos
{
    private const int ShortestForSwap = 4;
    private const int ShortestForOne = 5;
    private const int ShortestForTwo = 9;

    /// <summary>Whether one word may be the other mistyped: one slip from 5 letters on, two from 9 on. Swapped neighbours are one slip, and the only one in 4 letters.</summary>
    public static bool MayBe(string written, string meant)
    {
        if (written.Length == ShortestForSwap && meant.Length == ShortestForSwap)
            return Distance(written, meant) <= 1 && written.Order().SequenceEqual(meant.Order());

        var longer = Math.Max(written.Length, meant.Length);
        var allowed = longer >= ShortestForTwo ? 2 : longer >= ShortestForOne ? 1 : 0;
        return allowed > 0
            && Math.Abs(written.Length - meant.Length) <= allowed
            && BitOperations.PopCount(Letters(written) ^ Letters(meant)) <= 2 * allowed
            && Distance(written, meant) <= allowed;
    }

    /// <summary>Which letters occur, some of them counted as one: a slip adds one, takes one away, or both.</summary>
    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var letter in word) letters |= 1u << (letter & 31);
        return letters;
    }

    /// <summary>Optimal string alignment distance.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;

        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                rows[i, j] = Cheapest(rows, a, b, i, j);

        return rows[a.Length, b.Length];
    }

    private static int Cheapest(int[,] rows, string a, string b, int i, int j)
    {
        var other = a[i - 1] == b[j - 1] ? 0 : 1;
        var cheapest = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + other);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(cheapest, rows[i - 2, j - 2] + 1) : cheapest;
    }
}

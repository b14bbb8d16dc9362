namespace PhotoSync.Bot.Listening;

/// <summary>A text in words. A word that some language knows is never taken for a mistyped other one.</summary>
internal sealed class Heard(IReadOnlyList<string> words, IReadOnlySet<string> vocabulary)
{
    /// <summary>Stands for a word that may be a name in the genitive without an apostrophe: "Annas".</summary>
    public const string Name = "*s";

    private const int ShortestName = 4;
    private const int LongestName = 8;

    private readonly bool[] known = [.. words.Select(vocabulary.Contains)];

    public IReadOnlyList<string> Words { get; } = words;

    public bool MayBe(int index, string meant) =>
        meant == Name ? MayBeName(index) : Words[index] == meant || (!known[index] && Typos.MayBe(Words[index], meant));

    /// <summary>A long word that resembles a known one is that one mistyped rather than a name.</summary>
    private bool MayBeName(int index) =>
        !known[index] && Words[index].Length >= ShortestName && Words[index].EndsWith('s')
        && (Words[index].Length <= LongestName || !vocabulary.Any(word => Typos.MayBe(Words[index], word)));
}

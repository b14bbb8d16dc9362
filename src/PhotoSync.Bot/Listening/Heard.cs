namespace PhotoSync.Bot.Listening;

/// <summary>A text in words. A word that some language knows is never taken for a mistyped other one. Remembers what it was asked, since many phrases ask the same.</summary>
internal sealed class Heard(IReadOnlyList<string> words, IReadOnlySet<string> vocabulary)
{
    /// <summary>Stands for a word that may be a name: "Foto von Anna".</summary>
    public const string Name = "*";

    /// <summary>Stands for a word that may be a name in the genitive without an apostrophe: "Annas".</summary>
    public const string Genitive = "*s";

    private const int ShortestName = 4;
    private const int LongestName = 8;

    private readonly bool[] known = [.. words.Select(vocabulary.Contains)];
    private readonly bool?[] names = new bool?[words.Count];
    private readonly Dictionary<(int Index, string Meant), bool> slips = [];

    public IReadOnlyList<string> Words { get; } = words;

    public bool MayBe(int index, string meant) => meant switch
    {
        Name => MayBeName(index),
        Genitive => Words[index].EndsWith('s') && MayBeName(index),
        _ => Words[index] == meant || (!known[index] && IsSlip(index, meant)),
    };

    /// <summary>How many of the words a language knows.</summary>
    public int KnownTo(IReadOnlySet<string> language) => Words.Count(language.Contains);

    private bool IsSlip(int index, string meant)
    {
        if (!slips.TryGetValue((index, meant), out var isSlip))
            slips[(index, meant)] = isSlip = Typos.MayBe(Words[index], meant);
        return isSlip;
    }

    /// <summary>A long word that resembles a known one is that one mistyped rather than a name.</summary>
    private bool MayBeName(int index) => names[index] ??=
        !known[index] && Words[index].Length >= ShortestName && Words[index].All(char.IsLetter)
        && (Words[index].Length <= LongestName || !vocabulary.Any(word => Typos.MayBe(Words[index], word)));
}

namespace PhotoSync.Bot.Listening;

/// <summary>A text in words. A word that some language knows is never taken for a mistyped other one. Remembers what it was asked, since each language asks the same.</summary>
internal sealed class Heard(IReadOnlyList<string> words, IReadOnlySet<string> vocabulary)
{
    /// <summary>Stands for a word that may be a name: "Foto von Anna".</summary>
    public const string Name = "*";

    /// <summary>Stands for a word that may be a name in the genitive without an apostrophe: "Annas".</summary>
    public const string Genitive = "*s";

    private const int ShortestName = 4;
    private const int LongestName = 8;

    private readonly IReadOnlyList<string>?[] meanings = new IReadOnlyList<string>?[words.Count];

    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>Every word that the one at this place may be, <see cref="Name"/> and <see cref="Genitive"/> among them.</summary>
    public IReadOnlyList<string> MeaningsAt(int index) => meanings[index] ??= vocabulary.Contains(Words[index]) ? [Words[index]] : Guesses(Words[index]);

    public bool MayBe(int index, string meant) => MeaningsAt(index).Contains(meant);

    /// <summary>How many of the words a language knows.</summary>
    public int KnownTo(IReadOnlySet<string> language) => Words.Count(language.Contains);

    private List<string> Guesses(string word)
    {
        var guesses = vocabulary.Where(meant => Typos.MayBe(word, meant)).ToList();
        // A long word that resembles a known one is that one mistyped rather than a name.
        if (word.Length < ShortestName || !word.All(char.IsLetter) || (word.Length > LongestName && guesses.Count > 0)) return guesses;
        guesses.Add(Name);
        if (word.EndsWith('s')) guesses.Add(Genitive);
        return guesses;
    }
}

using System.Globalization;

namespace PhotoSync.Bot.Listening;

/// <summary>Finds out what a person means, in any of the languages that there are phrases for. A pure function of the text and the person's language.</summary>
internal sealed class IntentFinder
{
    private readonly IReadOnlyList<PhraseBook> books;
    private readonly HashSet<string> vocabulary;

    public IntentFinder(IReadOnlyList<PhraseBook> books)
    {
        this.books = books;
        vocabulary = [.. books.SelectMany(book => book.Vocabulary), Words.Possessive];
    }

    /// <summary>With the phrases that come with the bot, read once: it keeps nothing of what it was asked.</summary>
    public static IntentFinder WithAllLanguages { get; } = new([.. PhraseFiles.ReadAll()]);

    /// <summary>The phrase that explains most of the text wins; the person's own language wins a tie.</summary>
    public Understood Find(string? text, CultureInfo language)
    {
        var words = Words.Of(text);
        if (words.Count == 0) return Understood.Nothing;

        var heard = new Heard(words, vocabulary);
        var mostKnown = books.Max(book => heard.KnownTo(book.Vocabulary));
        var best = books
            .OrderByDescending(book => book.Language == language.TwoLetterISOLanguageName)
            .Select(book => book.Best(heard, mayGuessNames: heard.KnownTo(book.Vocabulary) == mostKnown))
            .MaxBy(phrase => phrase?.Weight ?? 0);
        return best?.Meaning ?? Understood.Nothing;
    }
}

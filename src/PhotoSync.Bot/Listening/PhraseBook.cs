namespace PhotoSync.Bot.Listening;

/// <summary>The phrases of one language, most particular first.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Phrases">In the order of the file.</param>
/// <param name="Vocabulary">Every word that occurs in them.</param>
internal sealed record PhraseBook(string Language, IReadOnlyList<Phrase> Phrases, IReadOnlySet<string> Vocabulary)
{
    private readonly ConceptIndex concepts = new(Phrases);

    /// <param name="heard">The text.</param>
    /// <param name="mayGuessNames">Whether a word may be taken for somebody's name because this language does not know it.</param>
    public Phrase? Best(Heard heard, bool mayGuessNames)
    {
        var found = concepts.FindIn(heard);
        return Phrases.Where(phrase => (mayGuessNames || !phrase.GuessesName) && phrase.Matches(found)).MaxBy(phrase => phrase.Weight);
    }
}

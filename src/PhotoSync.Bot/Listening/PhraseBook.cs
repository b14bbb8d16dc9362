namespace PhotoSync.Bot.Listening;

/// <summary>The phrases of one language, most particular first.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Phrases">In the order of the file.</param>
/// <param name="Vocabulary">Every word that occurs in them.</param>
internal sealed record PhraseBook(string Language, IReadOnlyList<Phrase> Phrases, IReadOnlySet<string> Vocabulary)
{
    public Phrase? Best(Heard heard) => Phrases.Where(phrase => phrase.Matches(heard)).MaxBy(phrase => phrase.Weight);
}

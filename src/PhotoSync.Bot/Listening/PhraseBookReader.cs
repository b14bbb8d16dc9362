using System.Globalization;
using System.Text.RegularExpressions;

namespace PhotoSync.Bot.Listening;

/// <summary>
/// Reads a language's phrases: <c>concept = word, two words</c> names words that mean the same; <c>Intent: term term</c> is a phrase,
/// a term being a concept or a plain word, <c>&lt;a b&gt;</c> for this order and closeness, <c>-a</c> for "not in the text";
/// <c>Intent= term</c> is the whole text. <c>Speak.sv</c> carries a language. <c>*</c> is a word that nobody knows: a name; <c>*s</c> is one that ends in s.
/// A number behind the intent is the phrase's weight where it is surer than the number of its concepts says.
/// </summary>
internal sealed partial class PhraseBookReader
{
    private readonly Dictionary<string, Concept> concepts = [];
    private readonly HashSet<string> vocabulary = [];
    private readonly List<Phrase> phrases = [];

    public static PhraseBook Read(string language, TextReader file)
    {
        var reader = new PhraseBookReader();
        while (file.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
                reader.Take(text);

        return new PhraseBook(language, reader.phrases, reader.vocabulary);
    }

    private void Take(string line)
    {
        if (PhraseLine().Match(line) is { Success: true } phrase)
            phrases.Add(PhraseOf(phrase));
        else if (ConceptLine().Match(line) is { Success: true } concept)
            concepts[concept.Groups["name"].Value] = ConceptOf(concept.Groups["words"].Value.Split(','));
        else
            throw new FormatException($"This is neither a concept nor a phrase: {line}");
    }

    private Phrase PhraseOf(Match line) =>
        new(Meaning(line.Groups["intent"].Value), [.. Terms(line.Groups["terms"].Value)], line.Groups["sign"].Value == "=")
        {
            Surety = line.Groups["weight"].Success ? int.Parse(line.Groups["weight"].ValueSpan, CultureInfo.InvariantCulture) : null,
        };

    private static Understood Meaning(string name) =>
        name.Split('.') is [var intent, var language] ? new(Enum.Parse<Intent>(intent), language) : new(Enum.Parse<Intent>(name));

    private IEnumerable<Term> Terms(string text)
    {
        foreach (Match term in TermText().Matches(text))
        {
            var names = term.Groups["row"].Success ? term.Groups["row"].Value : term.Groups["one"].Value;
            yield return new Term([.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Named)], term.Groups["not"].Length > 0);
        }
    }

    private Concept Named(string name) => concepts.TryGetValue(name, out var concept) ? concept : concepts[name] = ConceptOf([name]);

    private Concept ConceptOf(IEnumerable<string> synonyms)
    {
        var concept = new Concept([.. synonyms.Select(WordsOf).Where(words => words.Length > 0)]);
        vocabulary.UnionWith(concept.Synonyms.SelectMany(words => words));
        return concept;
    }

    private static string[] WordsOf(string synonym) =>
        synonym is Words.Possessive or Heard.Genitive or Heard.Name ? [synonym] : [.. Words.Of(synonym)];

    [GeneratedRegex(@"^(?<intent>[A-Z]\w*(\.[a-z]{2})?)(?:\s+(?<weight>\d+))?(?<sign>[:=])\s*(?<terms>.+)$")]
    private static partial Regex PhraseLine();

    [GeneratedRegex(@"^(?<name>\p{Ll}+)\s*=\s*(?<words>.+)$")]
    private static partial Regex ConceptLine();

    [GeneratedRegex(@"(?<not>-?)(?:<(?<row>[^>]+)>|(?<one>\S+))")]
    private static partial Regex TermText();
}

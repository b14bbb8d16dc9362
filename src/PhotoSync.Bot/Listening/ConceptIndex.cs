namespace PhotoSync.Bot.Listening;

/// <summary>The concepts of one language by the first word of each synonym: a text is asked only for those that may begin at one of its words.</summary>
internal sealed class ConceptIndex
{
    private readonly ILookup<string, Synonym> byFirstWord;

    public ConceptIndex(IEnumerable<Phrase> phrases) => byFirstWord = phrases
        .SelectMany(phrase => phrase.Terms)
        .SelectMany(term => term.Concepts)
        .Distinct<Concept>(ReferenceEqualityComparer.Instance)
        .SelectMany(concept => concept.Synonyms, (concept, words) => new Synonym(concept, words))
        .ToLookup(synonym => synonym.Words[0]);

    public Occurrences FindIn(Heard heard)
    {
        var found = new Occurrences(heard);
        for (var start = 0; start < heard.Words.Count; start++)
            foreach (var first in heard.MeaningsAt(start))
                foreach (var synonym in byFirstWord[first])
                    if (synonym.GoesOnIn(heard, start))
                        found.Add(synonym.Concept, start, start + synonym.Words.Length);

        return found;
    }

    private sealed record Synonym(Concept Concept, string[] Words)
    {
        public bool GoesOnIn(Heard heard, int start)
        {
            if (start + Words.Length > heard.Words.Count) return false;
            for (var i = 1; i < Words.Length; i++)
                if (!heard.MayBe(start + i, Words[i]))
                    return false;

            return true;
        }
    }
}

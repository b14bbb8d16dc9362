namespace PhotoSync.Bot.Listening;

/// <summary>One way to say something: all its terms occur, in any order, and none of the forbidden ones.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Terms">Its terms.</param>
/// <param name="IsWhole">Whether the text must be no longer than the phrase, so that "done" alone counts and "done with this" does not.</param>
internal sealed record Phrase(Understood Meaning, IReadOnlyList<Term> Terms, bool IsWhole)
{
    /// <summary>The weight that the file gives it; <see langword="null"/> where it gives none.</summary>
    public int? Surety { get; init; }

    /// <summary>How much of a text it explains: the more concepts, the surer.</summary>
    public int Weight => Surety ?? Terms.Where(term => !term.IsForbidden).Sum(term => term.Concepts.Count) + (IsWhole ? 1 : 0);

    /// <summary>Whether it takes a word for somebody's name, which only the language that the text is written in can judge.</summary>
    public bool GuessesName { get; } = Terms.Any(term => !term.IsForbidden && term.Concepts.Any(concept => concept.IsName));

    public bool Matches(Occurrences found)
    {
        if (IsWhole) return IsAllOf(found);
        foreach (var term in Terms)
            if (term.IsIn(found) == term.IsForbidden)
                return false;

        return true;
    }

    private bool IsAllOf(Occurrences found)
    {
        var (position, end) = (0, found.Heard.Words.Count);
        foreach (var term in Terms)
            foreach (var concept in term.Concepts)
            {
                position = position < end ? found.EndAt(concept, position) : -1;
                if (position < 0) return false;
            }

        return position == end;
    }
}

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

    public bool Matches(Heard heard) =>
        IsWhole ? IsAllOf(heard) : Terms.All(term => term.IsIn(heard) != term.IsForbidden);

    private bool IsAllOf(Heard heard)
    {
        var position = 0;
        foreach (var concept in Terms.SelectMany(term => term.Concepts))
        {
            position = position < heard.Words.Count ? concept.EndAt(heard, position) : -1;
            if (position < 0) return false;
        }

        return position == heard.Words.Count;
    }
}

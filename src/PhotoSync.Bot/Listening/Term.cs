namespace PhotoSync.Bot.Listening;

/// <summary>A part of a phrase: concepts in this order, with at most two words between them.</summary>
/// <param name="Concepts">One concept, or several in a row.</param>
/// <param name="IsForbidden">Whether the text must not contain it.</param>
internal sealed record Term(IReadOnlyList<Concept> Concepts, bool IsForbidden)
{
    private const int LargestGap = 2;

    public bool IsIn(Occurrences found)
    {
        if (!found.Contains(Concepts[0])) return false;
        for (var start = 0; start < found.Heard.Words.Count; start++)
            if (Follow(found, start, 0))
                return true;

        return false;
    }

    private bool Follow(Occurrences found, int start, int concept)
    {
        var end = found.EndAt(Concepts[concept], start);
        if (end < 0) return false;
        if (concept + 1 == Concepts.Count) return true;

        var words = found.Heard.Words;
        for (var next = end; next <= end + LargestGap && next < words.Count; next++)
            if (words[next] != Words.Possessive && Follow(found, next, concept + 1))
                return true;

        return false;
    }
}

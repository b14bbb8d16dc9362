namespace PhotoSync.Bot.Listening;

/// <summary>A part of a phrase: concepts in this order, with at most two words between them.</summary>
/// <param name="Concepts">One concept, or several in a row.</param>
/// <param name="IsForbidden">Whether the text must not contain it.</param>
internal sealed record Term(IReadOnlyList<Concept> Concepts, bool IsForbidden)
{
    private const int LargestGap = 2;

    public bool IsIn(Heard heard)
    {
        for (var start = 0; start < heard.Words.Count; start++)
            if (Follow(heard, start, 0))
                return true;

        return false;
    }

    private bool Follow(Heard heard, int start, int concept)
    {
        var end = Concepts[concept].EndAt(heard, start);
        if (end < 0) return false;
        if (concept + 1 == Concepts.Count) return true;

        for (var next = end; next <= end + LargestGap && next < heard.Words.Count; next++)
            if (heard.Words[next] != Words.Possessive && Follow(heard, next, concept + 1))
                return true;

        return false;
    }
}

namespace PhotoSync.Bot.Listening;

/// <summary>Words that mean the same to us: "photo", "picture", "profile picture".</summary>
/// <param name="Synonyms">Each one or several words.</param>
internal sealed record Concept(IReadOnlyList<string[]> Synonyms)
{
    /// <summary>Whether it takes a word for somebody's name.</summary>
    public bool IsName => Synonyms.Any(words => words is [Heard.Name or Heard.Genitive]);

    /// <summary>Where the concept stands in a text: the index behind its last word, or -1 where it does not start at <paramref name="start"/>.</summary>
    public int EndAt(Heard heard, int start)
    {
        var end = -1;
        foreach (var synonym in Synonyms)
            if (start + synonym.Length > end && StartsAt(heard, start, synonym))
                end = start + synonym.Length;

        return end;
    }

    private static bool StartsAt(Heard heard, int start, string[] synonym)
    {
        if (start + synonym.Length > heard.Words.Count) return false;
        for (var i = 0; i < synonym.Length; i++)
            if (!heard.MayBe(start + i, synonym[i]))
                return false;

        return true;
    }
}

namespace PhotoSync.Bot.Listening;

/// <summary>Where the concepts of one language stand in a text.</summary>
internal sealed class Occurrences(Heard heard)
{
    private readonly Dictionary<Concept, int[]> ends = new(ReferenceEqualityComparer.Instance);

    public Heard Heard { get; } = heard;

    /// <summary>The index behind the concept's last word, or -1 where it does not start there.</summary>
    public int EndAt(Concept concept, int start) => ends.TryGetValue(concept, out var found) ? found[start] - 1 : -1;

    public bool Contains(Concept concept) => ends.ContainsKey(concept);

    /// <summary>Of several synonyms at one place the longest counts.</summary>
    public void Add(Concept concept, int start, int end)
    {
        if (!ends.TryGetValue(concept, out var found)) ends[concept] = found = new int[Heard.Words.Count];
        found[start] = Math.Max(found[start], end + 1);
    }
}

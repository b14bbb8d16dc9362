namespace PhotoSync.Bot.Listening;

/// <summary>Words that mean the same to us: "photo", "picture", "profile picture".</summary>
/// <param name="Synonyms">Each one or several words.</param>
internal sealed record Concept(IReadOnlyList<string[]> Synonyms)
{
    /// <summary>Whether it takes a word for somebody's name.</summary>
    public bool IsName => Synonyms.Any(words => words is [Heard.Name or Heard.Genitive]);
}

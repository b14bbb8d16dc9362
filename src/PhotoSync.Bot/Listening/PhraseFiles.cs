using System.Reflection;

namespace PhotoSync.Bot.Listening;

/// <summary>The phrase files in this assembly, one a language: a new language is a new file in Phrases/.</summary>
internal static class PhraseFiles
{
    private const string Prefix = "Phrases.";

    public static IEnumerable<PhraseBook> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var file = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return PhraseBookReader.Read(name[Prefix.Length..^".txt".Length], file);
        }
    }
}

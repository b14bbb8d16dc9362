namespace PhotoSync.Bot.Tests.Listening;

/// <summary>Reads what people write in a language, and what it means, from the file beside this one.</summary>
internal static class SayingsFile
{
    public static IEnumerable<(string Meaning, string Text)> Read(string language) =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Listening", $"{language}.txt"))
        where line.Length > 0 && line[0] != '#'
        let bar = line.IndexOf('|', StringComparison.Ordinal)
        select (line[..bar].Trim(), line[(bar + 1)..].Trim());
}

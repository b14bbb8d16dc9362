namespace PhotoSync.Reminders.Planning;

/// <summary>Reads the people of a file that an admin brings: user principal names or object ids, one a line, the first column where there are several.</summary>
public static class NameList
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>The names in the order of the file, each once, without a heading line.</summary>
    public static IReadOnlyList<string> Read(string file)
    {
        var names = file.Split('\n').Select(FirstColumn).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names is [var first, ..] && IsHeading(first) ? names[1..] : names;
    }

    private static string FirstColumn(string line)
    {
        var column = line.Trim().TrimStart('\uFEFF');
        if (!column.StartsWith('"'))
            return column.Split(Separators, 2)[0].Trim();
        var end = column.IndexOf('"', 1);
        return (end < 0 ? column[1..] : column[1..end]).Trim();
    }

    private static bool IsHeading(string name) => !name.Contains('@', StringComparison.Ordinal) && !Guid.TryParse(name, out _);
}

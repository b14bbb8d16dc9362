using System.Text.RegularExpressions;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Users;

/// <summary>The part of <c>$filter</c> that is understood: eq, ne, in and startswith on plain properties, joined by <c>and</c>.</summary>
internal sealed partial class UserFilter
{
    private readonly List<Func<Person, bool>> _clauses = [];

    /// <summary>Whether the filter needs advanced query capabilities (ConsistencyLevel: eventual and $count).</summary>
    public bool IsAdvanced { get; private set; }

    /// <summary>Null when something in it is not understood.</summary>
    public static UserFilter? Parse(string? text)
    {
        var filter = new UserFilter();
        return string.IsNullOrWhiteSpace(text) || And().Split(text).All(clause => filter.Add(clause.Trim())) ? filter : null;
    }

    public bool Accepts(Person person) => _clauses.TrueForAll(clause => clause(person));

    private bool Add(string clause)
    {
        if (Compare().Match(clause) is { Success: true } compare)
            return Add(compare.Groups[1].Value, compare.Groups[2].Value == "ne", [compare.Groups[3].Value]);
        if (In().Match(clause) is { Success: true } among)
            return Add(among.Groups[1].Value, false, [.. Literal().Matches(among.Groups[2].Value).Select(m => m.Value)]);
        if (StartsWith().Match(clause) is not { Success: true } starts || !UserProjection.Knows(starts.Groups[1].Value))
            return false;
        var (property, prefix) = (starts.Groups[1].Value, Plain(starts.Groups[2].Value));
        _clauses.Add(person => UserProjection.Value(person, property)?.ToString().StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true);
        return true;
    }

    private bool Add(string property, bool isNot, IReadOnlyList<string> literals)
    {
        IsAdvanced |= isNot;
        var wanted = literals.Select(Plain).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _clauses.Add(person => wanted.Contains(Written(person, property)) != isNot);
        return UserProjection.Knows(property);
    }

    private static string Written(Person person, string property) => UserProjection.Value(person, property)?.ToString() ?? "null";

    private static string Plain(string literal) => literal.StartsWith('\'') ? literal[1..^1].Replace("''", "'", StringComparison.Ordinal) : literal;

    [GeneratedRegex(@"\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"^(\w+)\s+(eq|ne)\s+('(?:[^']|'')*'|true|false|null)$", RegexOptions.IgnoreCase)]
    private static partial Regex Compare();

    [GeneratedRegex(@"^(\w+)\s+in\s*\((.*)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex In();

    [GeneratedRegex(@"'(?:[^']|'')*'")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^startswith\(\s*(\w+)\s*,\s*('(?:[^']|'')*')\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex StartsWith();
}

using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>
/// Takes a REST path apart: <c>web/GetFolderByServerRelativeUrl('/a/b')/Files</c>. Slashes within quotes belong to the text, two quotes in a text
/// are one, and <c>@v</c> stands for the query's value of that name. Names do not care about case.
/// </summary>
internal static class ApiPath
{
    public static IReadOnlyList<ApiSegment> Parse(string path, IQueryCollection query) => [.. Split(path, '/').Where(s => s.Length > 0).Select(s => Segment(s, query))];

    private static ApiSegment Segment(string text, IQueryCollection query)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !text.EndsWith(')'))
            return new(text, new Dictionary<string, string>());
        var arguments = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in Split(text[(open + 1)..^1], ',').Where(p => p.Length > 0))
        {
            var equals = part.StartsWith('\'') ? -1 : part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? arguments.Count.ToString(CultureInfo.InvariantCulture) : part[..equals].Trim();
            arguments[name] = Value(part[(equals + 1)..].Trim(), query);
        }
        return new(text[..open], arguments);
    }

    private static string Value(string text, IQueryCollection query)
    {
        if (text.StartsWith('@'))
            text = query[text].ToString();
        return text.Length > 1 && text.StartsWith('\'') && text.EndsWith('\'') ? text[1..^1].Replace("''", "'", StringComparison.Ordinal) : text;
    }

    private static IEnumerable<string> Split(string text, char separator)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\'')
                quoted = !quoted;
            if (quoted || text[i] != separator)
                continue;
            yield return text[start..i];
            start = i + 1;
        }
        yield return text[start..];
    }
}

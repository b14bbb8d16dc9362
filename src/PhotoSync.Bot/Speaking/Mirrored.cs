using System.Globalization;
using System.Text.RegularExpressions;

namespace PhotoSync.Bot.Speaking;

/// <summary>
/// The proof that cards can be read from right to left: English with each word turned around, under the tag that CLDR keeps for this, ar-XB.
/// No person's client has that tag. A word that reads forward on such a card has not come from the resources.
/// </summary>
internal static partial class Mirrored
{
    public const string Tag = "ar-XB";

    private const string Turn = "\u202E";
    private const string Back = "\u202C";
    private const string Isolate = "\u2068";
    private const string Release = "\u2069";

    public static bool Is(CultureInfo? culture) => culture is not null && culture.Name.Equals(Tag, StringComparison.OrdinalIgnoreCase);

    /// <summary>The English sentence with each word turned around; places for values and addresses of pages stay.</summary>
    public static string Of(string sentence) => Word().Replace(sentence, word => word.Groups["kept"].Success ? word.Value : $"{Turn}{word.Value}{Back}");

    /// <summary>A value that keeps its own direction within a sentence that runs from right to left.</summary>
    public static object Isolated(object value) => value is string text ? $"{Isolate}{text}{Release}" : value;

    [GeneratedRegex(@"(?<kept>\{[^}]*\}|https?://\S+)|\p{L}[\p{L}\p{M}'’]*")]
    private static partial Regex Word();
}

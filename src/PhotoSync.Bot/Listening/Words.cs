using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PhotoSync.Bot.Listening;

/// <summary>Parts a text into plain words: lower case, no diacritics, no punctuation, no apostrophes.</summary>
internal static class Words
{
    /// <summary>Stands for the English possessive, so that "Anna's photo" differs from "Annas photo".</summary>
    public const string Possessive = "'s";

    private const int LongestText = 1000;

    private static readonly FrozenSet<string> Contractions =
        FrozenSet.Create("it's", "what's", "that's", "let's", "where's", "who's", "how's", "here's", "there's", "he's", "she's");

    public static IReadOnlyList<string> Of(string? text)
    {
        var plain = Plain(text ?? "");
        var words = new List<string>();
        foreach (var word in plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Add(words, word);

        return words;
    }

    /// <summary>"i've" becomes "ive", "anna's" becomes "anna" and the possessive, "l'ancienne" two words; quotation marks fall away.</summary>
    private static void Add(List<string> words, string word)
    {
        var trimmed = word.Trim('\'');
        if (trimmed.Length == 0) return;
        if (Elision(trimmed) is { } end)
        {
            words.Add(trimmed[..end]);
            Add(words, trimmed[(end + 1)..]);
            return;
        }

        var possessive = trimmed.Length > 2 && trimmed.EndsWith(Possessive, StringComparison.Ordinal) && !Contractions.Contains(trimmed);
        words.Add((possessive ? trimmed[..^2] : trimmed).Replace("'", "", StringComparison.Ordinal));
        if (possessive) words.Add(Possessive);
    }

    /// <summary>Where the apostrophe stands that joins two French words: "l'ancienne", "qu'elle". English has none there.</summary>
    private static int? Elision(string word) => word.IndexOf('\'', StringComparison.Ordinal) switch
    {
        1 when "cdjlmnst".Contains(word[0], StringComparison.Ordinal) => 1,
        2 when word.StartsWith("qu", StringComparison.Ordinal) => 2,
        _ => null,
    };

    private static string Plain(string text)
    {
        var start = text.Length > LongestText ? text[..LongestText] : text;
        var decomposed = WithoutLoneSurrogates(start).Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        var plain = new StringBuilder(decomposed.Length);
        foreach (var letter in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark) continue;
            plain.Append(letter is '’' or '‘' or '´' or '`' or '\'' ? '\'' : char.IsLetterOrDigit(letter) ? letter : ' ');
        }

        return plain.ToString();
    }

    /// <summary>Half an emoji (a text cut in the middle) cannot be normalized.</summary>
    private static string WithoutLoneSurrogates(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar));
}

using System.Globalization;

namespace PhotoSync.Bot.Speaking;

/// <summary>The plural category of a whole number, as CLDR names them. French counts 0 as one; the other languages of the product do not.</summary>
internal static class Plural
{
    public static string Of(long number, CultureInfo culture) =>
        number == 1 || (number == 0 && culture.TwoLetterISOLanguageName == "fr") ? "one" : "other";
}

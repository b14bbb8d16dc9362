using System.Globalization;

namespace PhotoSync.Bot.Speaking;

/// <summary>The languages that the bot speaks. The first is spoken where nothing else fits.</summary>
internal static class Languages
{
    private static readonly string[] Spoken = ["en", "sv", "de", "fr", "es"];

    /// <summary>The region whose dates are written where only a language is known.</summary>
    private static readonly Dictionary<string, string> UsualRegion = new() { ["en"] = "en-GB", ["sv"] = "sv-SE", ["de"] = "de-DE", ["fr"] = "fr-FR", ["es"] = "es-ES" };

    public static IReadOnlyList<string> All => Spoken;

    /// <summary>The wish where there is one, in the region of the client where its language is the same; else the client's language.</summary>
    /// <param name="wished">BCP 47 tag of the language that the person chose.</param>
    /// <param name="client">BCP 47 tag of their client.</param>
    public static CultureInfo Choose(string? wished, string? client)
    {
        var clientCulture = Find(client);
        if (wished is null && Mirrored.Is(clientCulture)) return clientCulture!;

        var language = LanguageOf(Find(wished)) ?? LanguageOf(clientCulture) ?? Spoken[0];
        return LanguageOf(clientCulture) == language && clientCulture is { IsNeutralCulture: false }
            ? clientCulture
            : CultureInfo.GetCultureInfo(UsualRegion[language]);
    }

    private static string? LanguageOf(CultureInfo? culture) =>
        culture is not null && Spoken.Contains(culture.TwoLetterISOLanguageName) ? culture.TwoLetterISOLanguageName : null;

    private static CultureInfo? Find(string? tag)
    {
        try
        {
            return string.IsNullOrWhiteSpace(tag) ? null : CultureInfo.GetCultureInfo(tag.Trim());
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
